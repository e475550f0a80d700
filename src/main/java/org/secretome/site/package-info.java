/**
 * Server-rendered pages, composed from what the features publish; no SQL and no data path
 * of their own, so that a page shows what the API returns.
 * <p>
 * How to add a page:
 * <ol>
 * <li>Write a package-private {@code @Controller} in this package with a
 * {@code @GetMapping} that takes a {@code Listing<XSummary>} (a list, read by the rules
 * of the API) or {@code @PathVariable String slug} (a record), and injects published
 * reads.</li>
 * <li>Return {@link org.secretome.site.SitePage}: template, title, description, the
 * address of the same answer in JSON, JSON-LD, and the model. A list goes through
 * {@link org.secretome.site.ListPages}.</li>
 * <li>Write {@code templates/NAME.html}: a {@code <main>} inside the layout, with the
 * fragments of {@code templates/fragments.html} for states, references, facets and
 * paging. No inline style, no inline script.</li>
 * <li>Links to records are made by {@code site.of(type, slug)}, which knows which pages
 * there are; the navigation and the site map find the page by themselves.</li>
 * <li>Add the address to {@code SitePagesTests}, which checks head, headers, links and
 * size of each.</li>
 * </ol>
 */
@ApplicationModule(allowedDependencies = { "vocabulary", "api", "reference", "component", "preparation", "molecule",
		"product", "claim", "assessment", "contradiction", "comparison", "claimcheck", "search" })
@NullMarked
package org.secretome.site;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
