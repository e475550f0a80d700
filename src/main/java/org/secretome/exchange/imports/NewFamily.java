package org.secretome.exchange.imports;

/** That a molecule belongs to a factor family, as an import writes it. */
record NewFamily(String molecule, String family, String locator, String reference) {
}
