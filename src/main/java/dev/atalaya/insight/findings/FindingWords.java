package dev.atalaya.insight.findings;

import dev.atalaya.texts.Names;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says phrases in one language.
///
/// @param names what ids are called
/// @param now on the platform's clock: moments are told from here
public record FindingWords(Texts texts, Times times, Names names, Instant now) {

    private static final BigDecimal TINY = new BigDecimal("0.001");

    public String say(Phrase phrase) {
        return texts.get(phrase.key(), phrase.args().stream().map(this::value).toArray());
    }

    /// One after the other.
    public String say(Collection<Phrase> phrases) {
        return phrases.stream().map(this::say).collect(Collectors.joining(" "));
    }

    /// All that is said of it: another text where names, language or what was found are others.
    public String all(Finding finding) {
        Stream<Phrase> tags = finding.tags().stream().map(Tag::phrase);
        Stream<Phrase> fix = Stream.concat(Stream.of(finding.fix().title()), finding.fix().effects().stream());
        Stream<Phrase> head = Stream.of(finding.headline(), finding.sentence(), finding.cause());
        return Stream.of(head, tags, fix)
                .flatMap(phrases -> phrases)
                .map(this::say)
                .collect(Collectors.joining("\n"));
    }

    private Object value(Arg arg) {
        String text = arg.value();
        return switch (arg.kind()) {
            case AGENT -> names.agent(text);
            case AGENTS -> text.lines().map(names::agent).collect(Collectors.joining(", "));
            case GROUP -> names.group(text);
            case COUNT -> Long.valueOf(text);
            case DECIMAL -> decimal(new BigDecimal(text));
            case CONVERSATION -> Names.conversation(text);
            case SINCE -> times.since(Instant.parse(text), now);
            case SPAN -> Times.duration(Duration.parse(text));
            case SPAN_AT_LEAST -> texts.get("finding.span.at-least", Times.duration(Duration.parse(text)));
            case TEXT -> text;
        };
    }

    /// Two digits that count, and never nought point nought for what is only small.
    private Object decimal(BigDecimal number) {
        if (number.signum() > 0 && number.compareTo(TINY) < 0) return "< " + local(TINY, 3);
        return local(number, number.compareTo(BigDecimal.ONE) < 0 ? 3 : 1);
    }

    private String local(BigDecimal number, int digits) {
        BigDecimal rounded = number.setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
        return String.format(texts.locale(), "%." + Math.max(0, rounded.scale()) + "f", rounded);
    }
}
