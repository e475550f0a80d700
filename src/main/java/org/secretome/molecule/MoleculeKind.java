package org.secretome.molecule;

/** What a molecule is made of. */
public enum MoleculeKind {

	PROTEIN, RNA, LIPID, METABOLITE

}
