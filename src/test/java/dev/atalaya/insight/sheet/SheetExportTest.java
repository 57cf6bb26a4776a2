package dev.atalaya.insight.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.export.Export.Ended;
import dev.atalaya.export.pdf.Paper;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SheetExportTest {

    @TempDir
    Path folder;

    private Path write(Sheet sheet, SheetExport.Kind kind, Paper paper, Language language) {
        Path file = folder.resolve("report-" + language + "-" + paper + "." + kind.extension());
        Ended ended = SheetExport.write(sheet, kind, paper, Texts.of(language), file);
        assertThat(ended).isInstanceOf(Ended.Done.class);
        return file;
    }

    private static List<String> pages(Path pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
            PdfTextExtractor text = new PdfTextExtractor(reader);
            for (int i = 1; i <= reader.getNumberOfPages(); i++) pages.add(text.getTextFromPage(i));
        }
        return pages;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPdfSaysTitleRangeZoneAndEachAgent(Language language) throws IOException {
        Path pdf = write(SheetFixture.sheet(), SheetExport.Kind.PDF, Paper.A4, language);
        List<String> pages = pages(pdf);
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst())
                .contains(Texts.of(language).get("report.title"), "23", "2026", "America/Guatemala", "Comercial LATAM")
                .contains("Marta López", "Jorge Paz", "Test Agent 1", "314", "44");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aLongPdfGoesOnWithNumberedPagesOfTheWantedSize(Paper paper) throws IOException {
        List<Line> lines = IntStream.range(0, 120)
                .mapToObj(i -> SheetFixture.line(
                        "a" + i,
                        "Agent " + i,
                        dev.atalaya.floor.TestFlag.NONE,
                        "Ventas",
                        List.of(SheetFixture.off(0, 8), SheetFixture.on(8, 18)),
                        0,
                        9))
                .toList();
        Sheet one = SheetFixture.sheet();
        Part part = SheetFixture.part("Ventas", lines.toArray(Line[]::new));
        Sheet sheet = new Sheet(
                one.asked(), one.platform(), one.groups(), one.made(), one.tiles(), List.of(part), one.sums());
        Path pdf = write(sheet, SheetExport.Kind.PDF, paper, Language.ES);
        List<String> pages = pages(pdf);
        assertThat(pages.size()).isBetween(7, 9);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Página " + (i + 1) + " de " + pages.size(), "Asignable");
        }
        for (int i = 0; i < 120; i++) {
            String name = "Agent " + i;
            assertThat(pages.stream().filter(page -> page.lines().anyMatch(line -> line.contains(name))))
                    .isNotEmpty();
        }
        try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
            assertThat(reader.getPageSize(1).getWidth()).isEqualTo(paper == Paper.A4 ? 842 : 792);
        }
    }

    @Test
    void anEmptyReportIsOnePageToo() throws IOException {
        Sheet one = SheetFixture.sheet();
        Sheet sheet =
                new Sheet(one.asked(), one.platform(), one.groups(), one.made(), one.tiles(), List.of(), one.sums());
        assertThat(pages(write(sheet, SheetExport.Kind.PDF, Paper.A4, Language.EN)))
                .hasSize(1);
    }

    @Test
    void csvHasLengthsOfTimeAndIsSafeFromFormulas() throws IOException {
        Part part = SheetFixture.part(
                "=1+1",
                SheetFixture.line(
                        "x",
                        "=HYPERLINK(\"x\")",
                        dev.atalaya.floor.TestFlag.NAME_RULE,
                        "=1+1",
                        List.of(SheetFixture.on(0, 7.5), SheetFixture.pause(7.5, 24)),
                        3));
        Sheet one = SheetFixture.sheet();
        Sheet sheet = new Sheet(
                one.asked(), one.platform(), one.groups(), one.made(), one.tiles(), List.of(part), one.sums());
        String csv =
                Files.readString(write(sheet, SheetExport.Kind.CSV, Paper.A4, Language.EN), StandardCharsets.UTF_8);
        assertThat(csv.lines().toList().get(1))
                .startsWith(
                        "2026-11-23 00:00:00,2026-11-24 00:00:00,America/Guatemala,'=1+1,\"'=HYPERLINK(\"\"x\"\")\"")
                .contains(",7:30:00,16:30:00,Almuerzo 16:30,0:00:00,0:00:00,0,0,,3");
    }

    @Test
    void whatIsStillToComeIsNotSaidToBeCovered() throws IOException {
        Sheet one = SheetFixture.sheet();
        Sheet sheet = new Sheet(
                one.asked(), one.platform(), one.groups(), SheetFixture.at(12), one.tiles(), one.parts(), one.sums());
        String csv =
                Files.readString(write(sheet, SheetExport.Kind.CSV, Paper.A4, Language.EN), StandardCharsets.UTF_8);
        assertThat(csv.lines().toList().get(1)).startsWith("2026-11-23 00:00:00,2026-11-23 12:00:00,");
    }

    private static Sheet withGap() {
        Sheet one = SheetFixture.sheet();
        return new Sheet(
                one.asked(),
                one.platform(),
                one.groups(),
                one.made(),
                one.tiles(),
                one.parts(),
                one.sums(),
                "no history is kept");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aGapIsSaidWithItsReasonWhateverTheFile(Language language) throws IOException {
        Sheet sheet = withGap();
        String note = new SheetWords(Texts.of(language)).gap(sheet);
        assertThat(note).contains("no history is kept");
        Path csv = write(sheet, SheetExport.Kind.CSV, Paper.A4, language);
        assertThat(Files.readAllLines(csv)).hasSize(5).last().asString().contains(note);
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(write(sheet, SheetExport.Kind.JSON, Paper.A4, language))))
                .allSatisfy(row -> assertThat(row.get("note").asString()).isEqualTo(note));
        try (ZipFile zip = new ZipFile(
                write(sheet, SheetExport.Kind.XLSX, Paper.A4, language).toFile())) {
            for (int i = 1; i <= 3; i++) {
                assertThat(entry(zip, "xl/worksheets/sheet" + i + ".xml")).contains("no history is kept");
            }
        }
        ByteArrayOutputStream intervals = new ByteArrayOutputStream();
        SheetExport.intervals(sheet, SheetExport.Kind.CSV, Texts.of(language), intervals);
        assertThat(intervals.toString(StandardCharsets.UTF_8).lines().skip(1)).allMatch(line -> line.contains(note));
        assertThat(pages(write(sheet, SheetExport.Kind.PDF, Paper.A4, language)).getFirst())
                .contains("(no history is kept)");
    }

    @Test
    void jsonKeepsItsKeysInEveryLanguage() throws IOException {
        Path file = write(SheetFixture.sheet(), SheetExport.Kind.JSON, Paper.A4, Language.PT);
        JsonNode rows = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).get("agent").asString()).isEqualTo("Jorge Paz");
        assertThat(rows.get(1).get("paused").asLong()).isEqualTo(5400);
        assertThat(rows.get(1).get("notAssignable").asInt()).isEqualTo(1);
        assertThat(rows.get(0).get("from").asString()).isEqualTo("2026-11-23T00:00:00-06:00");
    }

    @Test
    void aWorkbookHasASheetForEachGroupWithRealDatesLengthsOfTimeAndAFrozenHeader() throws IOException {
        Path file = write(SheetFixture.sheet(), SheetExport.Kind.XLSX, Paper.A4, Language.EN);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(entry(zip, "xl/workbook.xml")).contains("\"Ventas\"", "\"Soporte y reclamos de cli\"");
            assertThat(entry(zip, "xl/styles.xml")).contains("yyyy-mm-dd hh:mm:ss", "[h]:mm:ss");
            // 8:30 of 24 hours, and the day as Excel counts it.
            assertThat(entry(zip, "xl/worksheets/sheet1.xml"))
                    .contains("state=\"frozen\"", "Jorge Paz", ">0.3541666666666667<", ">46349.0<")
                    .doesNotContain("Ana Castillo");
        }
    }

    private static String entry(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aWorkbookHasTheIntervalsWithWhoChangedThemAndHowThatIsKnown() throws IOException {
        Path file = write(SheetFixture.sheet(), SheetExport.Kind.XLSX, Paper.A4, Language.EN);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(entry(zip, "xl/workbook.xml")).contains("\"Intervals\"");
            assertThat(entry(zip, "xl/worksheets/sheet3.xml"))
                    .contains("Changed by", "Jorge Paz", "Almuerzo", "Rosa Cruz", "Seen live by this console")
                    .contains("Nothing was recorded or seen in this time")
                    .contains(">0.0625<");
        }
    }

    @Test
    void intervalsAreThereOnceHoweverManyGroupsAnAgentIsIn() throws IOException {
        Sheet one = SheetFixture.sheet();
        Part twice = one.parts().getFirst();
        Sheet sheet = new Sheet(
                one.asked(), one.platform(), one.groups(), one.made(), one.tiles(), List.of(twice, twice), one.sums());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long rows = SheetExport.intervals(sheet, SheetExport.Kind.JSON, Texts.of(Language.EN), out);
        JsonNode json = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(rows).isEqualTo(1 + 5 + 3);
        assertThat(json).hasSize(1 + 5 + 3);
        assertThat(json.get(1).get("agent").asString()).isEqualTo("Jorge Paz");
        assertThat(json.get(3).get("from").asString()).isEqualTo("2026-11-23T09:30:00-06:00");
        assertThat(json.get(3).get("changedBy").asString()).isEqualTo("Rosa Cruz");
        assertThat(json.get(3).get("length").asLong()).isEqualTo(5400);
        assertThat(json.get(7).get("doubt").asString()).startsWith("Nothing was recorded");
    }

    @Test
    void theFileIsNamedAfterItsDays() {
        assertThat(SheetExport.name(SheetFixture.asked(Grouping.GROUP), SheetExport.Kind.PDF))
                .isEqualTo("agent-status-2026-11-23.pdf");
    }
}
