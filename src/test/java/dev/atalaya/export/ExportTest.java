package dev.atalaya.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {

    private record Row(String name, long number, ZonedDateTime at) {}

    private static final ZonedDateTime AT =
            ZonedDateTime.of(2026, 11, 24, 10, 20, 5, 0, ZoneId.of("America/Guatemala"));

    private static final Export<Row> EXPORT = new Export<>(
            "Log: [a/b]",
            List.of(
                    new Column<>("contact", "Contact", 20, row -> new Cell.Text(row.name())),
                    new Column<>("number", "Number", 10, row -> new Cell.Whole(row.number())),
                    new Column<>("at", "Time", 20, row -> new Cell.Moment(row.at()))));

    private static final class Watch implements Progress {
        private long cancelAt = Long.MAX_VALUE;
        private long asked;
        private long told;

        @Override
        public void wrote(long rows) {
            told = rows;
        }

        @Override
        public boolean cancelled() {
            return asked++ >= cancelAt;
        }
    }

    @TempDir
    Path folder;

    private final Watch watch = new Watch();

    private Path write(Format format, Row... rows) {
        Path file = folder.resolve("out." + format.extension());
        Export.Ended ended = EXPORT.write(format, List.of(rows).iterator(), file, watch);
        assertThat(ended).isEqualTo(new Export.Ended.Done(file, rows.length));
        return file;
    }

    @Test
    void csvIsRfc4180WithAMarkForExcel() throws IOException {
        String text =
                Files.readString(write(Format.CSV, new Row("Peña, \"el\"\nviejo", 3, AT)), StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo("\uFEFFContact,Number,Time\r\n\"Peña, \"\"el\"\"\nviejo\",3,2026-11-24 10:20:05\r\n");
    }

    @Test
    void csvCellsAreNeverFormulas() throws IOException {
        Row[] rows = Stream.of("=1+1", "+50255", "-x", "@sum", "\tx", "\rx", "a=b", "")
                .map(name -> new Row(name, -5, AT))
                .toArray(Row[]::new);
        String text = Files.readString(write(Format.CSV, rows), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("\n'=1+1,-5", "\n'+50255,", "\n'-x,", "\n'@sum,", "\n'\tx,", "\"'\rx\",", "\na=b,", "\n,-5");
    }

    @Test
    void xlsxHasRealDatesAndAFrozenHeader() throws IOException {
        Path file = write(Format.XLSX, new Row("=Peña", 3, AT), new Row("bad \u0001 char", 4, AT));
        String sheet = Zip.entry(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("ySplit=\"1\"", "state=\"frozen\"", "<is><t>=Pe&#xf1;a</t></is>", "<v>3</v>", "46350.4306")
                .contains("orientation=\"landscape\"", "fitToWidth=\"1\"", "fitToPage=\"true\"")
                .doesNotContain("<f>", "\u0001");
        assertThat(Zip.entry(file, "xl/workbook.xml")).contains("name=\"Log   a b\"");
        assertThat(Zip.entry(file, "xl/styles.xml")).contains("yyyy-mm-dd hh:mm:ss");
    }

    @Test
    void jsonHasTheSameKeysInEveryLanguageAndMomentsWithTheirOffset() throws IOException {
        String text = Files.readString(write(Format.JSON, new Row("Peña", 3, AT), new Row("", 4, AT)));
        assertThat(text.replace("\n", ""))
                .isEqualTo("[{\"contact\":\"Peña\",\"number\":3,\"at\":\"2026-11-24T10:20:05-06:00\"},"
                        + "{\"contact\":null,\"number\":4,\"at\":\"2026-11-24T10:20:05-06:00\"}]");
    }

    @ParameterizedTest
    @EnumSource
    void manyRowsStreamWithProgress(Format format) {
        Iterator<Row> rows =
                IntStream.range(0, 2_500).mapToObj(i -> new Row("c" + i, i, AT)).iterator();
        Path file = folder.resolve("many");
        assertThat(EXPORT.write(format, rows, file, watch)).isEqualTo(new Export.Ended.Done(file, 2_500));
        assertThat(watch.told).isEqualTo(2_500);
    }

    @ParameterizedTest
    @EnumSource
    void cancellingLeavesTheOldFileAndNothingElse(Format format) throws IOException {
        Path file = Files.writeString(folder.resolve("kept"), "old");
        watch.cancelAt = 2;
        Iterator<Row> endless = Stream.generate(() -> new Row("x", 1, AT)).iterator();
        assertThat(EXPORT.write(format, endless, file, watch)).isEqualTo(new Export.Ended.Cancelled());
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaidInOneLine() {
        Path file = folder.resolve("nowhere").resolve("x.csv");
        Export.Ended ended = EXPORT.write(Format.CSV, List.<Row>of().iterator(), file, watch);
        assertThat(ended).isInstanceOfSatisfying(Export.Ended.Failed.class, failed -> {
            assertThat(failed.file()).isEqualTo(file);
            assertThat(failed.why()).contains("nowhere").doesNotContain("\n");
        });
    }
}
