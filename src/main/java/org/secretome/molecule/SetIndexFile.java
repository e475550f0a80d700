package org.secretome.molecule;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32C;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.roaringbitmap.RoaringBitmap;

/**
 * A {@link SetIndex} kept in a file, so that a start need not read all observations. It
 * only saves time: a file that is missing, damaged or of other content is as good as
 * none.
 */
class SetIndexFile {

	private static final Log log = LogFactory.getLog(SetIndexFile.class);

	/** Raise the number when the layout or the meaning of a part changes. */
	private static final String LAYOUT = "Secretome KB set index 1";

	private final Path path;

	SetIndexFile(Path path) {
		this.path = path;
	}

	/** Replaces what was saved before; a failure costs the next start some time only. */
	void save(SetIndex index, String nameOfContent) {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			DataOutputStream out = new DataOutputStream(bytes);
			out.writeUTF(LAYOUT);
			out.writeUTF(nameOfContent);
			write(index, out);
			out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
			Path next = this.path.resolveSibling(this.path.getFileName() + ".next");
			Files.write(next, bytes.toByteArray());
			Files.move(next, this.path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			log.warn("The set index is not saved: " + ex);
		}
	}

	/** The saved index, if it is one of this content. */
	Optional<SetIndex> load(String nameOfContent) {
		try {
			if (!Files.exists(this.path)) {
				return Optional.empty();
			}
			byte[] bytes = Files.readAllBytes(this.path);
			int length = bytes.length - Long.BYTES;
			if (length < 0 || ByteBuffer.wrap(bytes).getLong(length) != checksum(bytes, length)) {
				log.warn("The saved set index is damaged and is made anew");
				return Optional.empty();
			}
			DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
			if (!in.readUTF().equals(LAYOUT) || !in.readUTF().equals(nameOfContent)) {
				return Optional.empty();
			}
			return Optional.of(read(in));
		}
		catch (IOException | RuntimeException ex) {
			log.warn("The saved set index is not readable and is made anew: " + ex);
			return Optional.empty();
		}
	}

	private static long checksum(byte[] bytes, int length) {
		CRC32C checksum = new CRC32C();
		checksum.update(bytes, 0, length);
		return checksum.getValue();
	}

	private static void write(SetIndex index, DataOutputStream out) throws IOException {
		out.writeLong(index.revision());
		IndexedMolecules molecules = index.molecules();
		writeAll(List.of(molecules.slugs()), out);
		for (long id : molecules.ids()) {
			out.writeLong(id);
		}
		writeSets(molecules.kinds(), out);
		writeSets(molecules.species(), out);
		writeSets(molecules.families(), out);
		MeasurementContexts contexts = index.contexts();
		writeAll(contexts.references(), out);
		writeAll(contexts.datasets(), out);
		out.writeInt(contexts.size());
		for (int i = 0; i < contexts.size(); i++) {
			out.writeInt(contexts.study()[i]);
			out.writeInt(contexts.reference()[i]);
			out.writeInt(contexts.dataset()[i]);
			for (ObservationResult result : ObservationResult.values()) {
				index.results(result)[i].serialize(out);
			}
		}
		for (ContextFacet facet : ContextFacet.values()) {
			writeSets(contexts.facets().getOrDefault(facet, new TreeMap<>()), out);
		}
		ComponentTree components = index.components();
		out.writeInt(components.names().size());
		for (Map.Entry<String, String> component : components.names().entrySet()) {
			out.writeUTF(component.getKey());
			out.writeUTF(component.getValue());
			writeAll(components.descendants().getOrDefault(component.getKey(), Set.of()), out);
		}
	}

	private static SetIndex read(DataInputStream in) throws IOException {
		long revision = in.readLong();
		String[] slugs = readAll(in).toArray(String[]::new);
		long[] ids = new long[slugs.length];
		for (int i = 0; i < ids.length; i++) {
			ids[i] = in.readLong();
		}
		IndexedMolecules molecules = new IndexedMolecules(slugs, ids, readSets(in), readSets(in), readSets(in));
		List<String> references = readAll(in);
		List<String> datasets = readAll(in);
		int size = in.readInt();
		int[] study = new int[size];
		int[] reference = new int[size];
		int[] dataset = new int[size];
		Map<ObservationResult, RoaringBitmap[]> results = new EnumMap<>(ObservationResult.class);
		for (ObservationResult result : ObservationResult.values()) {
			results.put(result, new RoaringBitmap[size]);
		}
		for (int i = 0; i < size; i++) {
			study[i] = in.readInt();
			reference[i] = in.readInt();
			dataset[i] = in.readInt();
			for (RoaringBitmap[] all : results.values()) {
				RoaringBitmap set = readSet(in);
				all[i] = set.isEmpty() ? SetIndex.NONE : set;
			}
		}
		Map<ContextFacet, SortedMap<String, RoaringBitmap>> facets = new EnumMap<>(ContextFacet.class);
		for (ContextFacet facet : ContextFacet.values()) {
			facets.put(facet, readSets(in));
		}
		ComponentTree components = new ComponentTree(new TreeMap<>(), new TreeMap<>());
		int count = in.readInt();
		for (int i = 0; i < count; i++) {
			String component = in.readUTF();
			components.names().put(component, in.readUTF());
			components.descendants().put(component, new TreeSet<>(readAll(in)));
		}
		return new SetIndex(revision, molecules,
				new MeasurementContexts(study, reference, dataset, references, datasets, facets, results), components);
	}

	private static void writeAll(Collection<String> words, DataOutputStream out) throws IOException {
		out.writeInt(words.size());
		for (String word : words) {
			out.writeUTF(word);
		}
	}

	private static List<String> readAll(DataInputStream in) throws IOException {
		int size = in.readInt();
		List<String> words = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			words.add(in.readUTF());
		}
		return words;
	}

	private static void writeSets(SortedMap<String, RoaringBitmap> sets, DataOutputStream out) throws IOException {
		out.writeInt(sets.size());
		for (Map.Entry<String, RoaringBitmap> set : sets.entrySet()) {
			out.writeUTF(set.getKey());
			set.getValue().serialize(out);
		}
	}

	private static SortedMap<String, RoaringBitmap> readSets(DataInputStream in) throws IOException {
		int size = in.readInt();
		SortedMap<String, RoaringBitmap> sets = new TreeMap<>();
		for (int i = 0; i < size; i++) {
			sets.put(in.readUTF(), readSet(in));
		}
		return sets;
	}

	private static RoaringBitmap readSet(DataInputStream in) throws IOException {
		RoaringBitmap set = new RoaringBitmap();
		set.deserialize(in);
		return set;
	}

}
