package org.secretome.site;

import java.util.List;
import java.util.function.Consumer;

import io.swagger.v3.oas.annotations.Hidden;
import org.secretome.api.Catalogue;
import org.secretome.api.Lists;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What search engines ask for: which pages there are, and which they may read. */
@Controller
@Hidden
class RobotPages {

	/** What a site map may hold (sitemaps.org). */
	private static final int MOST_ADDRESSES = 50_000;

	private final Site site;

	private final Lists lists;

	private final List<Catalogue<?>> catalogues;

	RobotPages(Site site, Lists lists, List<Catalogue<?>> catalogues) {
		this.site = site;
		this.lists = lists;
		this.catalogues = catalogues;
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String robots() {
		return "User-agent: *\nDisallow: /search\nDisallow: /*?*cursor=\n\nSitemap: " + this.site.url("/sitemap.xml")
				+ "\n";
	}

	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	@ResponseBody
	String siteMap() {
		StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
		int[] left = { MOST_ADDRESSES };
		Consumer<String> add = (path) -> {
			if (left[0]-- > 0) {
				out.append("<url><loc>").append(this.site.url(path)).append("</loc></url>\n");
			}
		};
		add.accept("/");
		List.of("/about", "/api").stream().filter(this.site::has).forEach(add);
		this.site.getNavigation().forEach((link) -> add.accept(link.path()));
		for (Catalogue<?> catalogue : this.catalogues) {
			String collection = "/" + catalogue.path();
			if (this.site.has(collection + "/{slug}")) {
				this.lists.all(catalogue, "slug").forEach((item) -> add.accept(collection + "/" + item.slug()));
			}
		}
		return out.append("</urlset>\n").toString();
	}

}
