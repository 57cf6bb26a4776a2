package dev.atalaya.export;

import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON array of objects, one each line; moments after ISO 8601 with their offset, lengths of time in seconds; empty
/// text is null.
final class JsonTable implements TableWriter {

    private final JsonGenerator json;
    private final List<Head> heads;

    JsonTable(OutputStream out, List<Head> heads) {
        this.heads = heads;
        json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartArray();
    }

    @Override
    public void row(List<Cell> cells) {
        json.writeRaw('\n');
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
            json.writeName(heads.get(i).key());
            put(cells.get(i));
        }
        json.writeEndObject();
    }

    private void put(Cell cell) {
        switch (cell) {
            case Cell.Text text -> {
                if (text.text().isEmpty()) json.writeNull();
                else json.writeString(text.text());
            }
            case Cell.Whole whole -> json.writeNumber(whole.value());
            case Cell.Fraction fraction -> json.writeNumber(fraction.value());
            case Cell.Moment moment -> json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.at()));
            case Cell.Day day -> json.writeString(day.date().toString());
            case Cell.Span span -> json.writeNumber(span.length().toSeconds());
            case Cell.Truth truth -> json.writeBoolean(truth.value());
        }
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.close();
    }
}
