package org.secretome.exchange.imports;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an installation says about imports.
 *
 * @param folder where uploaded files wait for their import
 * @param maxUpload bytes of one upload
 * @param maxUnpacked bytes that the files of one import may have when they are unpacked
 * @param maxRatio how many bytes one packed byte may give
 * @param maxEntries files in one archive
 */
@ConfigurationProperties("secretome.imports")
record ImportSettings(@DefaultValue("data/uploads") Path folder, @DefaultValue("2GB") DataSize maxUpload,
		@DefaultValue("64GB") DataSize maxUnpacked, @DefaultValue("250") int maxRatio,
		@DefaultValue("1000") int maxEntries) {
}
