package org.secretome.exchange;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.io.TempDir;

class ProbeTests {

	@TempDir
	Path d;

	void p(String name, String file, String text) throws Exception {
		Path dir = Files.createTempDirectory(d, "x");
		MiniKnowledge m = MiniKnowledge.copyTo(dir);
		m.write(file, text);
		List<KnowledgeFault> f = new ArrayList<>();
		System.out.println("== " + name);
		try {
			KnowledgeFiles k = new KnowledgeFiles();
			var r = k.read(m.location(), List.of("references", "datasets", "attributes", "components", "glossary",
					"preparations", "molecules", "organisations", "products", "regulation", "claims", "evidence"), f);
			KnowledgeCheck.check(r, k.links(), f);
			System.out.println("records " + r.size());
		}
		catch (Throwable t) {
			System.out.println("THROWN " + t);
		}
		f.forEach(System.out::println);
	}

	@Test
	void probe() throws Exception {
		MiniKnowledge m = MiniKnowledge.copyTo(Files.createTempDirectory(d, "m"));
		String mol = m.text("molecules/molecules.yaml"), com = m.text("components/parts.yaml"),
				cl = m.text("claims/claims.yaml"), ref = m.text("references/references.yaml");
		p("unknown", "molecules/molecules.yaml",
				mol.replace("name: CD63 molecule", "name: CD63 molecule\n  colour: blue"));
		p("unknown nested", "components/parts.yaml", com.replace("{min: 30,", "{colour: blue, min: 30,"));
		p("missing", "molecules/molecules.yaml", mol.replace("  symbol: CD63\n", ""));
		p("enum", "molecules/molecules.yaml", mol.replace("result: ENRICHED", "result: MUCH"));
		p("tab", "molecules/molecules.yaml", mol.replace("  name: CD63", "\tname: CD63"));
		p("quote", "claims/claims.yaml", cl.replace("improves acne scars.\"", "improves acne scars."));
		p("nolist", "molecules/molecules.yaml", "slug: egf\nname: x\n");
		p("scalar", "molecules/molecules.yaml", "hello\n");
		p("empty", "molecules/molecules.yaml", "");
		p("comment", "molecules/molecules.yaml", "# nothing\n");
		p("null items", "molecules/molecules.yaml", "- \n- a\n");
		p("two documents", "molecules/molecules.yaml", mol + "---\n- slug: x\n");
		p("dup key", "molecules/molecules.yaml",
				mol.replace("name: CD63 molecule", "name: CD63 molecule\n  name: another"));
		p("anchor", "molecules/molecules.yaml",
				mol.replace("symbol: CD63", "symbol: &a CD63").replace("name: CD63 molecule", "name: *a"));
		p("unitless", "components/parts.yaml", com.replace(", unit: nm", ""));
		p("minmax", "components/parts.yaml", com.replace("min: 30", "min: 300"));
		p("nan", "components/parts.yaml", com.replace("min: 30", "min: .nan"));
		p("inf", "components/parts.yaml", com.replace("max: 150", "max: .inf"));
		p("wrong unit", "components/parts.yaml", com.replace("unit: nm", "unit: um"));
		p("wrong type", "components/parts.yaml", com.replace("quantity: {min: 30, max: 150, unit: nm}", "text: big"));
		p("derived", "components/parts.yaml", com.replace("attribute: diameter", "attribute: number-of-trials"));
		p("two values", "components/parts.yaml", com.replace("state: 'YES'", "state: 'YES'\n      text: big"));
		p("unquoted YES", "components/parts.yaml", com.replace("state: 'YES'", "state: YES"));
		p("dangling", "components/parts.yaml", com.replace("component: secretome", "component: secretom"));
		p("dangling typed", "claims/claims.yaml", cl.replace("product/mini-serum", "product/mini-serm"));
		p("uncitable", "components/parts.yaml", com.replace("references: [mini-review]", "references: [mini-hearsay]"));
		p("doi", "references/references.yaml", ref.replace("10.5555/mini.trial", "10.5555/MINI.review"));
		p("dupl", "molecules/more.yaml", m.record("molecules/molecules.yaml", "slug: cd63"));
		p("dup evidence", "evidence/more.yaml", m.record("evidence/evidence.yaml", "claim: serum-improves-scars"));
		p("glossary", "glossary/more.yaml", "- {slug: exosome, name: Exosome, kind: TERM, plain: x}\n");
		p("cycle", "components/whole.yaml", m.text("components/whole.yaml")
			.replace("  references", "  parents: [{component: exosome, relation: IS_A}]\n  references"));
		p("self", "components/whole.yaml", m.text("components/whole.yaml")
			.replace("  references", "  parents: [{component: secretome, relation: IS_A}]\n  references"));
		p("object and text", "claims/claims.yaml",
				cl.replace("objectText: acne scars", "objectText: acne scars\n  object: component/exosome"));
		p("neither", "claims/claims.yaml", cl.replace("  objectText: acne scars\n", ""));
		p("yml", "molecules/more.yml", m.record("molecules/molecules.yaml", "slug: cd63"));
		p("strange folder", "molecule/more.yaml", m.record("molecules/molecules.yaml", "slug: cd63"));
		p("nested folder", "molecules/more/more.yaml", m.record("molecules/molecules.yaml", "slug: cd63"));
		p("bad slug", "molecules/molecules.yaml", mol.replace("slug: cd63", "slug: CD 63"));
		p("no slug", "molecules/molecules.yaml", mol.replace("- slug: cd63\n  symbol", "- symbol"));
		p("number for string", "molecules/molecules.yaml", mol.replace("symbol: CD63", "symbol: 63"));
		p("string for list", "molecules/molecules.yaml",
				mol.replace("  references: [mini-review]\n", "  references: mini-review\n"));
		p("bom", "molecules/molecules.yaml", "\ufeff" + mol);
		p("crlf", "molecules/molecules.yaml", mol.replace("\n", "\r\n"));
		p("bad slug link", "evidence/evidence.yaml",
				m.text("evidence/evidence.yaml").replace("claim: serum", "claim: Serum"));
		p("long slug obs", "molecules/molecules.yaml", mol.replace("slug: cd63", "slug: " + "x".repeat(120)));
		List<KnowledgeFault> f = new ArrayList<>();
		System.out.println("NOWHERE " + new KnowledgeFiles().read("file:/nowhere/", List.of("molecules"), f) + f);
		System.out.println("NOWHERE " + new KnowledgeFiles().read("classpath:nowhere/", List.of("molecules"), f) + f);
		System.out
			.println("NOSLASH " + new KnowledgeFiles().read("classpath:knowledge-mini", List.of("molecules"), f) + f);
	}

}
