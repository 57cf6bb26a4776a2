package dev.atalaya.cli;

import dev.atalaya.floor.HistoryKind;
import dev.atalaya.intake.DayOrder;
import dev.atalaya.intake.Field;
import dev.atalaya.intake.Headings;
import dev.atalaya.intake.Intake;
import dev.atalaya.intake.Meaning;
import dev.atalaya.intake.Plan;
import dev.atalaya.intake.Survey;
import dev.atalaya.texts.Fold;
import dev.atalaya.texts.Texts;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a file is to be read, as the options say.
record ImportPlan(
        HistoryKind kind,
        List<String> map,
        List<String> states,
        @Nullable DayOrder order,
        String group) {

    /// @throws CommandFailure where an option does not fit the file
    void check(Survey survey) {
        columns(survey);
        meanings();
    }

    Plan of(Intake.Opened file, ZoneId zone, Texts texts) {
        String fallback = group.isEmpty() ? texts.get("intake.group") : group;
        return new Plan(kind, columns(file.survey()), zone, order, meanings(), fallback);
    }

    private Map<Field, Integer> columns(Survey survey) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        columns.putAll(Headings.recognise(kind, survey.headings()));
        for (String one : map) {
            int at = one.lastIndexOf('=');
            if (at < 1) throw CommandFailure.wrongCall("--map: not HEADING=FIELD: " + one);
            Field field = field(one.substring(at + 1));
            int column = column(one.substring(0, at), survey);
            columns.values().removeIf(used -> used == column);
            columns.put(field, column);
        }
        return columns;
    }

    private Field field(String code) {
        return Field.of(kind).stream()
                .filter(field -> field.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> CommandFailure.wrongCall("--map: there is no field " + code));
    }

    private static int column(String heading, Survey survey) {
        String wanted = Fold.fold(heading.strip());
        for (int i = 0; i < survey.headings().size(); i++) {
            if (wanted.equals("#" + (i + 1))
                    || Fold.fold(survey.headings().get(i)).equals(wanted)) return i;
        }
        throw CommandFailure.wrongCall(
                "--map: there is no column " + heading + ", but: " + String.join(", ", survey.headings()));
    }

    private Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        for (String one : states) {
            int at = one.lastIndexOf('=');
            if (at < 1) throw CommandFailure.wrongCall("--state: not NAME=MEANING: " + one);
            meanings.put(one.substring(0, at), meaning(one.substring(at + 1)));
        }
        return meanings;
    }

    private static Meaning meaning(String code) {
        for (Meaning meaning : Meaning.values()) if (meaning.name().equalsIgnoreCase(code.strip())) return meaning;
        throw CommandFailure.wrongCall("--state: none of assignable, paused, offline: " + code);
    }
}
