package org.secretome.contradiction;

import java.util.List;

/** Both sides of a contradiction as they are stored. */
record Content(Side left, Side right, List<ContextDifference> contextDiff) {
}
