package dev.atalaya.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// The formats in which a table can be written.
public enum Format {
    CSV("csv"),
    XLSX("xlsx"),
    JSON("json");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /// Of the file's name, without the point.
    public String extension() {
        return extension;
    }

    TableWriter open(OutputStream out, String title, List<Head> heads) throws IOException {
        return switch (this) {
            case CSV -> new CsvTable(out, heads);
            case XLSX -> new XlsxTable(out, title, heads);
            case JSON -> new JsonTable(out, heads);
        };
    }
}
