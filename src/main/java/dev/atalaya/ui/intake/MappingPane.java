package dev.atalaya.ui.intake;

import dev.atalaya.floor.HistoryKind;
import dev.atalaya.intake.DayOrder;
import dev.atalaya.intake.Field;
import dev.atalaya.intake.Plan;
import dev.atalaya.intake.Survey;
import dev.atalaya.intake.file.Raw;
import dev.atalaya.ui.control.Choice;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which column tells what, in which zone, and how the file begins.
final class MappingPane extends VBox {

    private static final int COLUMNS = 4;
    private static final int LINES = 5;

    private final ImportViewModel model;
    private final Survey survey;
    private final Words words;
    private final Button attempt;
    private final FlowPane whole = new FlowPane(14, 8);
    private final GridPane fields = new GridPane(14, 8);
    private final GridPane preview = new GridPane(16, 4);

    /// @param attempt can be pressed once every needed column is there
    MappingPane(ImportViewModel model, Survey survey, Words words, Button attempt, Bag bag) {
        this.model = model;
        this.survey = survey;
        this.words = words;
        this.attempt = attempt;
        setSpacing(12);
        Label heading = new Label(words.get("intake.preview", survey.form()));
        heading.getStyleClass().add("section");
        ScrollPane scroll = new ScrollPane(preview);
        scroll.getStyleClass().add("intake-scroll");
        scroll.setMinHeight(150);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        preview.setId("intake-preview");
        getChildren().addAll(whole, fields, heading, scroll);
        bag.watch(model.planProperty(), this::show);
    }

    private void show(@Nullable Plan plan) {
        if (plan == null) return;
        whole(plan);
        fields(plan);
        preview(plan);
        attempt.setDisable(Field.of(plan.kind()).stream()
                .anyMatch(
                        field -> field.isNeeded(plan.kind()) && !plan.columns().containsKey(field)));
    }

    private void whole(Plan plan) {
        Choice<HistoryKind> kind = new Choice<>(
                List.of(HistoryKind.STATES, HistoryKind.CONVERSATIONS),
                plan.kind(),
                one -> words.get("intake.kind." + one),
                model::kind);
        Choice<String> order = new Choice<>(
                List.of("auto", "DAY_FIRST", "MONTH_FIRST"),
                plan.order() == null ? "auto" : plan.order().name(),
                one -> words.get("intake.order." + one),
                one -> model.order(one.equals("auto") ? null : DayOrder.valueOf(one)));
        ComboBox<String> zone = new ComboBox<>();
        zone.setEditable(true);
        zone.setVisibleRowCount(12);
        zone.getItems()
                .setAll(ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.contains("/"))
                        .sorted()
                        .toList());
        zone.setValue(plan.zone().getId());
        zone.setId("intake-zone");
        zone.setOnAction(_ -> model.zone(String.valueOf(zone.getValue())));
        kind.setId("intake-kind");
        order.setId("intake-order");
        whole.getChildren()
                .setAll(
                        labelled(words.get("intake.kind"), kind),
                        labelled(words.get("intake.zone"), zone),
                        labelled(words.get("intake.order"), order));
    }

    private void fields(Plan plan) {
        fields.getChildren().clear();
        List<Integer> columns = new ArrayList<>();
        columns.add(-1);
        IntStream.range(0, survey.headings().size()).forEach(columns::add);
        int at = 0;
        for (Field field : Field.of(plan.kind())) {
            Choice<Integer> column = new Choice<>(
                    columns,
                    plan.columns().getOrDefault(field, -1),
                    one -> one < 0 ? words.get("intake.none") : survey.heading(one),
                    one -> model.column(field, one < 0 ? null : one));
            column.setId("intake-field-" + field.code());
            column.setPrefWidth(176);
            String name = words.get("intake.field." + field.code());
            boolean missing = field.isNeeded(plan.kind()) && !plan.columns().containsKey(field);
            VBox box = labelled(missing ? words.get("intake.needed", name) : name, column);
            if (missing) box.getStyleClass().add("intake-missing");
            fields.add(box, at % COLUMNS, at / COLUMNS);
            at++;
        }
    }

    private static VBox labelled(String text, Region control) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", "muted");
        return new VBox(3, label, control);
    }

    private void preview(Plan plan) {
        preview.getChildren().clear();
        for (int column = 0; column < survey.headings().size(); column++) {
            int mine = column;
            Optional<Field> told = Arrays.stream(Field.values())
                    .filter(field -> Integer.valueOf(mine).equals(plan.columns().get(field)))
                    .findFirst();
            String name =
                    told.map(field -> words.get("intake.field." + field.code())).orElse(words.get("intake.none"));
            preview.add(cell(survey.heading(column), "medium"), column, 0);
            preview.add(cell(name, told.isEmpty() ? "faint" : "intake-told"), column, 1);
            boolean time = told.map(Field::isTime).orElse(false);
            for (int line = 0; line < Math.min(LINES, survey.first().size()); line++) {
                preview.add(cell(shown(survey.first().get(line).cell(column), time), "muted"), column, line + 2);
            }
        }
    }

    private static String shown(Raw raw, boolean time) {
        LocalDateTime when = raw.when();
        return time && when != null ? when.toString().replace('T', ' ') : raw.text();
    }

    private static Label cell(String text, String style) {
        Label label = new Label(text);
        label.setMaxWidth(190);
        label.getStyleClass().addAll("small", style);
        return label;
    }
}
