package dev.atalaya.cli;

import dev.atalaya.intake.Remark;
import dev.atalaya.intake.Survey;
import dev.atalaya.intake.Trial;
import dev.atalaya.store.history.ImportBatch;
import dev.atalaya.store.history.ImportMade;
import dev.atalaya.texts.Said;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import dev.atalaya.wire.Json;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says how an import went.
record ImportPrint(Texts texts, PrintWriter out, boolean json) {

    String questions(Trial trial) {
        String asked = trial.questions().stream().map(one -> one.in(texts)).collect(Collectors.joining(" "));
        return trial.file() + ": " + asked + " " + texts.get("intake.cli.answer");
    }

    /// @param no the import's number; 0 where nothing was changed
    void trial(Trial trial, Survey survey, long no) {
        if (json) {
            out.println(Json.mapper().writeValueAsString(asJson(trial, no)));
            return;
        }
        out.println(texts.get("intake.cli.read", trial.file(), survey.form(), trial.lines(), columns(trial, survey)));
        trial.notes().forEach(note -> out.println(note.in(texts)));
        trial.guessed().forEach((state, lines) -> out.println(texts.get("intake.note.guessed", state, lines)));
        if (!trial.noted().isEmpty())
            out.println(texts.get("intake.cli.noted", trial.noted().size()));
        trial.noted().forEach(remark -> out.println("  " + remark.line(texts)));
        if (!trial.rejected().isEmpty())
            out.println(texts.get("intake.cli.rejected", trial.rejected().size()));
        trial.rejected().forEach(remark -> out.println("  " + remark.line(texts)));
        ImportBatch batch = trial.batch();
        if (batch == null) out.println(texts.get("intake.cli.nothing"));
        else {
            String days = new Times(texts, batch.made().zone())
                    .range(batch.made().range().from(), batch.made().range().to());
            String key = no == 0 ? "intake.cli.would" : "intake.cli.taken";
            out.println(texts.get(key, trial.taken(), days, batch.made().zone().getId(), no));
        }
    }

    private static String columns(Trial trial, Survey survey) {
        return trial.plan().columns().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(one -> survey.heading(one.getValue()) + "=" + one.getKey().code())
                .collect(Collectors.joining(", "));
    }

    private Map<String, Object> asJson(Trial trial, long no) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("file", trial.file());
        all.put("kind", trial.plan().kind());
        all.put("zone", trial.plan().zone().getId());
        all.put("import", no == 0 ? null : no);
        all.put("lines", trial.lines());
        all.put("taken", trial.taken());
        all.put("notes", trial.notes().stream().map(one -> one.in(texts)).toList());
        all.put("guessedStates", trial.guessed());
        all.put("noted", remarks(trial.noted()));
        all.put("rejected", remarks(trial.rejected()));
        return all;
    }

    private List<Map<String, Object>> remarks(List<Remark> remarks) {
        return remarks.stream()
                .map(one -> {
                    Said said = one.said();
                    Map<String, Object> each = new LinkedHashMap<>();
                    each.put("line", one.line());
                    each.put("field", one.column());
                    each.put("value", one.value());
                    each.put("why", one.why());
                    each.put("reason", said.in(texts));
                    return each;
                })
                .toList();
    }

    void made(List<ImportMade> all) {
        if (json) {
            out.println(Json.mapper()
                    .writeValueAsString(all.stream().map(ImportPrint::asJson).toList()));
            return;
        }
        if (all.isEmpty()) out.println(texts.get("intake.cli.none"));
        for (ImportMade one : all) {
            Times times = new Times(texts, one.zone());
            String days = times.range(one.range().from(), one.range().to());
            out.println(texts.get(
                    "intake.cli.made",
                    one.no(),
                    one.file(),
                    texts.get("intake.kind." + one.kind()),
                    days,
                    one.taken()));
        }
    }

    private static Map<String, Object> asJson(ImportMade one) {
        Map<String, Object> each = new LinkedHashMap<>();
        each.put("import", one.no());
        each.put("at", one.at().toString());
        each.put("file", one.file());
        each.put("kind", one.kind());
        each.put("zone", one.zone().getId());
        each.put("from", one.range().from().toString());
        each.put("to", one.range().to().toString());
        each.put("taken", one.taken());
        each.put("rejected", one.rejected());
        return each;
    }
}
