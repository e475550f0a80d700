package org.secretome.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is an expression, what it means, and what is said of what is none. */
class SetExpressionParserTests {

	private static final List<String> SETS = List.of("A", "B", "C", "long_Name2");

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			A                       ; A
			' A '                   ; A
			(A)                     ; A
			((A))                   ; A
			A&B                     ; (A & B)
			A & B & C               ; ((A & B) & C)
			A - B - C               ; ((A - B) - C)
			A - (B - C)             ; (A - (B - C))
			A | B & C               ; (A | (B & C))
			A & B | C               ; ((A & B) | C)
			A & B - C               ; (A & (B - C))
			A - B & C               ; ((A - B) & C)
			A ^ B & C               ; (A ^ (B & C))
			A | B ^ C               ; (A | (B ^ C))
			(A | B) & C             ; ((A | B) & C)
			(A & B) - C             ; ((A & B) - C)
			A|B^C&A-B               ; (A | (B ^ (C & (A - B))))
			long_Name2 - A          ; (long_Name2 - A)
			A - A                   ; (A - A)
			""")
	void operatorsBindAsDocumentedAndGroupFromTheLeft(String text, String meaning) {
		assertThat(shown(SetExpressionParser.parse(text, SETS))).isEqualTo(meaning);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~',
			textBlock = """
					~~              ; At position 1: expected the name of a set or '(', found the end.
					~   ~           ; At position 4: expected the name of a set or '(', found the end.
					A B             ; At position 3: expected an operator (& | - ^) or the end, found 'B'.
					A and B         ; At position 3: expected an operator (& | - ^) or the end, found 'and'.
					A &             ; At position 4: expected the name of a set or '(', found the end.
					A & & B         ; At position 5: expected the name of a set or '(', found '&'.
					& A             ; At position 1: expected the name of a set or '(', found '&'.
					- A             ; At position 1: expected the name of a set or '(', found '-'.
					A -- B          ; At position 4: expected the name of a set or '(', found '-'.
					(A              ; At position 3: expected an operator (& | - ^) or the ')' of the '(' at position 1, found the end.
					(A & (B | C)    ; At position 13: expected an operator (& | - ^) or the ')' of the '(' at position 1, found the end.
					A)              ; At position 2: expected an operator (& | - ^) or the end, found ')'.
					()              ; At position 2: expected the name of a set or '(', found ')'.
					A & ()          ; At position 6: expected the name of a set or '(', found ')'.
					A (B)           ; At position 3: expected an operator (& | - ^) or the end, found '('.
					D               ; At position 1: expected one of the sets A, B, C, long_Name2, found 'D'.
					A - a           ; At position 5: expected one of the sets A, B, C, long_Name2, found 'a'.
					AB              ; At position 1: expected one of the sets A, B, C, long_Name2, found 'AB'.
					A + B           ; At position 3: expected an operator (& | - ^) or the end, found '+'.
					A \\ B          ; At position 3: expected an operator (& | - ^) or the end, found '\\'.
					A ! B           ; At position 3: expected an operator (& | - ^) or the end, found '!'.
					!A              ; At position 1: expected the name of a set or '(', found '!'.
					1               ; At position 1: expected the name of a set or '(', found '1'.
					_A              ; At position 1: expected the name of a set or '(', found '_A'.
					A ∪ B           ; At position 3: expected an operator (& | - ^) or the end, found '∪'.
					A 😀            ; At position 3: expected an operator (& | - ^) or the end, found '😀'.
					A && B          ; At position 4: expected the name of a set or '(', found '&'.
					""")
	void whatIsNoneNamesThePlaceWhatWasExpectedAndWhatIsThere(String text, String detail) {
		assertThatExceptionOfType(SetExpressionFault.class)
			.isThrownBy(() -> SetExpressionParser.parse((text != null) ? text : "", SETS))
			.withMessage(detail)
			.matches((fault) -> !fault.isTooComplex());
	}

	@Test
	void parenthesesNestTwentyDeepAndNoDeeper() {
		assertThat(SetExpressionParser.parse("(".repeat(20) + "A" + ")".repeat(20), SETS).names()).containsExactly("A");
		assertThatExceptionOfType(SetExpressionFault.class)
			.isThrownBy(() -> SetExpressionParser.parse("(".repeat(21) + "A" + ")".repeat(21), SETS))
			.withMessage("At position 21: parentheses nest at most 20 deep.")
			.matches(SetExpressionFault::isTooComplex);
	}

	@Test
	void parenthesesSideBySideDoNotCountAsDepth() {
		assertThat(SetExpressionParser.parse("A" + " | (B)".repeat(150), SETS).names()).containsExactly("A", "B");
	}

	@Test
	void anExpressionHasAThousandCharactersAndNoMore() {
		assertThat(SetExpressionParser.parse("A" + "-B".repeat(499) + " ", SETS).subtracts()).isTrue();
		assertThatExceptionOfType(SetExpressionFault.class)
			.isThrownBy(() -> SetExpressionParser.parse("A" + "-B".repeat(500), SETS))
			.withMessageContaining("at most 1000 characters; this one has 1001")
			.matches(SetExpressionFault::isTooComplex);
	}

	@Test
	void namesAreThoseThatOccur() {
		SetExpression expression = SetExpressionParser.parse("(A | C) & A", SETS);
		assertThat(expression.names()).containsExactly("A", "C");
		assertThat(expression.subtracts()).isFalse();
		assertThat(SetExpressionParser.parse("A | B ^ C", SETS).subtracts()).isTrue();
	}

	private static String shown(SetExpression expression) {
		if (expression instanceof SetExpression.Joined joined) {
			return "(" + shown(joined.left()) + " " + joined.operator().sign() + " " + shown(joined.right()) + ")";
		}
		return ((SetExpression.Named) expression).name();
	}

}
