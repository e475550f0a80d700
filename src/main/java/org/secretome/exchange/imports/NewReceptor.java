package org.secretome.exchange.imports;

import org.jspecify.annotations.Nullable;

/** What a molecule binds to, as an import writes it. */
record NewReceptor(String molecule, String receptor, String reference, @Nullable String sources) {
}
