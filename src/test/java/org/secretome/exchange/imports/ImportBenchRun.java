package org.secretome.exchange.imports;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.secretome.SecretomeApplication;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Imports files in a process of its own, whose heap is limited from outside, and says how
 * long each import took and how much of the heap was in use at most.
 */
final class ImportBenchRun {

	static final String MARK = "BENCH ";

	private ImportBenchRun() {
	}

	/** Each argument is {@code format file…} with blanks, or a setting of the program. */
	public static void main(String[] args) {
		String[] settings = Arrays.stream(args).filter((word) -> word.startsWith("--")).toArray(String[]::new);
		try (var context = new SpringApplicationBuilder(SecretomeApplication.class).web(WebApplicationType.NONE)
			.run(settings)) {
			Imports imports = context.getBean(Imports.class);
			ImportJobs jobs = context.getBean(ImportJobs.class);
			ImportRun run = context.getBean(ImportRun.class);
			for (String command : Arrays.stream(args).filter((word) -> !word.startsWith("--")).toList()) {
				List<String> words = List.of(command.split(" "));
				ImportRequest request = new ImportRequest(words.get(0), null, null, ImportRequest.Description.NONE,
						ImportRequest.Mode.NORMAL);
				String dataset = imports.format(words.get(0)).origin().slug();
				Peak peak = new Peak();
				long start = System.nanoTime();
				ImportJobs.Job job = jobs.create(request, dataset, null);
				ImportState state = run.run(job, request,
						words.subList(1, words.size()).stream().map(Path::of).map(GivenFile::at).toList(),
						new ImportProgress());
				peak.interrupt();
				double seconds = (System.nanoTime() - start) / 1e9;
				ImportJob done = imports.require(job.slug());
				System.out.println(MARK + new JsonMapper()
					.writeValueAsString(Map.of("format", words.get(0), "state", state.name(), "rows", done.rowsRead(),
							"seconds", seconds, "rejected", done.rejected(), "heapPeakMegabytes", peak.bytes >> 20,
							"heapLimitMegabytes", Runtime.getRuntime().maxMemory() >> 20)));
			}
		}
	}

	/** The most of the heap that was in use at a time, garbage included. */
	private static final class Peak extends Thread {

		private volatile long bytes;

		private Peak() {
			setDaemon(true);
			start();
		}

		@Override
		public void run() {
			try {
				while (true) {
					this.bytes = Math.max(this.bytes,
							ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
					sleep(20);
				}
			}
			catch (InterruptedException ex) {
				// The import is over.
			}
		}

	}

}
