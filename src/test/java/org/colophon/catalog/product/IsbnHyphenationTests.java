package org.colophon.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The expected parts are computed here from the range message itself, with another parser and by its own rules. */
class IsbnHyphenationTests {

    private static final String MESSAGE = "src/main/resources/isbn/RangeMessage.xml";

    @ParameterizedTest
    @CsvSource({
        "9780306406157, 978-0-306-40615-7",
        "9781801819992, 978-1-80181-999-2",
        "9791090636071, 979-10-90636-07-1",
        "9783161484100, 978-3-16-148410-0",
        "9789998400009, 978-99984-0-000-9"
    })
    void standsAsItIsPrinted(String digits, String printed) {
        assertThat(new Isbn(digits).hyphenated()).isEqualTo(printed);
        assertThat(Isbn.of(printed)).isEqualTo(new Isbn(digits));
    }

    @ParameterizedTest
    @CsvSource({"978670000000", "979000000000", "979199999999", "979999999999"})
    void staysAsItIsWhenNobodyHasItsRange(String stem) {
        var digits = withCheckDigit(stem);

        assertThat(new Isbn(digits).hyphenated()).isEqualTo(digits);
    }

    @TestFactory
    Stream<DynamicTest> agreesWithEachRuleOfTheRangeMessage() throws Exception {
        var groups = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new File(MESSAGE))
                .getElementsByTagName("Group");
        return elements(groups)
                .map(group -> dynamicTest(
                        text(group, "Prefix"),
                        () -> elements(group.getElementsByTagName("Rule"))
                                .forEach(rule -> agrees(text(group, "Prefix"), rule))));
    }

    @Test
    void triesEveryRule() throws Exception {
        assertThat(agreesWithEachRuleOfTheRangeMessage()).hasSize(287);
    }

    private static void agrees(String group, Element rule) {
        var ends = text(rule, "Range").split("-");
        var length = Integer.parseInt(text(rule, "Length"));
        agrees(group, ends[0], '0', length);
        agrees(group, ends[1], '9', length);
    }

    /** @param filling what stands in the rest of the title's digits at this end of the range */
    private static void agrees(String group, String end, char filling, int length) {
        var digits = withCheckDigit(
                (group.replace("-", "") + end + String.valueOf(filling).repeat(12)).substring(0, 12));
        var titles = 12 - group.length() + 1 - length;
        var expected = length == 0
                ? digits
                : "%s-%s-%s-%s"
                        .formatted(
                                group,
                                end.substring(0, length),
                                digits.substring(12 - titles, 12),
                                digits.substring(12));

        assertThat(new Isbn(digits).hyphenated()).isEqualTo(expected);
    }

    private static String withCheckDigit(String stem) {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> stem + digit)
                .filter(it -> IntStream.range(0, 13)
                                        .map(at -> (it.charAt(at) - '0') * (at % 2 == 0 ? 1 : 3))
                                        .sum()
                                % 10
                        == 0)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
