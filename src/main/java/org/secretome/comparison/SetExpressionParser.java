package org.secretome.comparison;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads expressions by recursive descent. The grammar, the loosest operator first; all
 * operators group from the left, and bind as the set operators of Python do:
 *
 * <pre>
 * union        = exclusive { "|" exclusive }
 * exclusive    = intersection { "^" intersection }
 * intersection = difference { "&amp;" difference }
 * difference   = operand { "-" operand }
 * operand      = name | "(" union ")"
 * name         = letter { letter | digit | "_" }
 * </pre>
 */
final class SetExpressionParser {

	static final int MAX_LENGTH = 1000;

	static final int MAX_DEPTH = 20;

	/** What a set may be called. */
	static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,19}");

	private static final List<SetOperator> LOOSEST_FIRST = List.of(SetOperator.UNION, SetOperator.SYMMETRIC_DIFFERENCE,
			SetOperator.INTERSECTION, SetOperator.DIFFERENCE);

	private static final String OPERATORS = "an operator (& | - ^)";

	private final String text;

	private final Collection<String> sets;

	private int position;

	private int depth;

	private SetExpressionParser(String text, Collection<String> sets) {
		this.text = text;
		this.sets = sets;
	}

	/**
	 * Reads an expression over sets.
	 * @param text the expression
	 * @param sets the names that it may use
	 * @throws SetExpressionFault if it is none
	 */
	static SetExpression parse(String text, Collection<String> sets) {
		if (text.length() > MAX_LENGTH) {
			throw SetExpressionFault.tooComplex(
					"An expression has at most " + MAX_LENGTH + " characters; this one has " + text.length() + ".");
		}
		SetExpressionParser parser = new SetExpressionParser(text, sets);
		SetExpression expression = parser.joined(0);
		if (!parser.atEnd()) {
			throw parser.unexpected(OPERATORS + " or the end");
		}
		return expression;
	}

	/** What operators from this one on, the loosest first, hold together. */
	private SetExpression joined(int operator) {
		if (operator == LOOSEST_FIRST.size()) {
			return operand();
		}
		SetOperator own = LOOSEST_FIRST.get(operator);
		SetExpression expression = joined(operator + 1);
		while (next() == own.sign()) {
			this.position++;
			expression = new SetExpression.Joined(own, expression, joined(operator + 1));
		}
		return expression;
	}

	private SetExpression operand() {
		if (next() != '(') {
			return name();
		}
		int open = this.position + 1;
		if (++this.depth > MAX_DEPTH) {
			throw SetExpressionFault
				.tooComplex("At position " + open + ": parentheses nest at most " + MAX_DEPTH + " deep.");
		}
		this.position++;
		SetExpression inner = joined(0);
		if (next() != ')') {
			throw unexpected(OPERATORS + " or the ')' of the '(' at position " + open);
		}
		this.position++;
		this.depth--;
		return inner;
	}

	private SetExpression name() {
		if (atEnd() || !isLetter(this.text.charAt(this.position))) {
			throw unexpected("the name of a set or '('");
		}
		String word = word();
		if (!this.sets.contains(word)) {
			throw SetExpressionFault.at(this.position + 1, "one of the sets " + String.join(", ", this.sets),
					"'" + word + "'");
		}
		this.position += word.length();
		return new SetExpression.Named(word);
	}

	private SetExpressionFault unexpected(String expected) {
		String found = atEnd() ? "the end" : "'" + word() + "'";
		return SetExpressionFault.at(this.position + 1, expected, found);
	}

	/** The word that stands here, or else the one character. */
	private String word() {
		int end = this.position;
		while (end < this.text.length() && isWord(this.text.charAt(end))) {
			end++;
		}
		return (end > this.position) ? this.text.substring(this.position, end)
				: Character.toString(this.text.codePointAt(this.position));
	}

	/** The next character that is no space, without taking it; 0 at the end. */
	private char next() {
		while (this.position < this.text.length() && Character.isWhitespace(this.text.charAt(this.position))) {
			this.position++;
		}
		return atEnd() ? 0 : this.text.charAt(this.position);
	}

	private boolean atEnd() {
		return this.position >= this.text.length();
	}

	private static boolean isLetter(char character) {
		return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
	}

	private static boolean isWord(char character) {
		return isLetter(character) || (character >= '0' && character <= '9') || character == '_';
	}

}
