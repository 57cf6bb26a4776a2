package dev.atalaya.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFileTest {

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path text(String text, Charset charset) throws IOException {
        return file("report.csv", text.getBytes(charset));
    }

    private static List<RawLine> lines(Path file) throws UnreadableException {
        List<RawLine> lines = new ArrayList<>();
        ReportFile.open(file).read(lines::add);
        return lines;
    }

    private static List<String> texts(RawLine line) {
        return line.cells().stream().map(Raw::text).toList();
    }

    private static String why(Path file) {
        String said = catchThrowableOfType(UnreadableException.class, () -> lines(file))
                .why()
                .in(Texts.of(Language.EN));
        assertThat(said).doesNotContain("\n").hasSizeLessThan(250);
        return said;
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFoundOutsideQuotes(String separator) throws Exception {
        Path file = text(
                "Agente#\"Estado, actual; sí\"#Desde\nMarta López#En línea#08:00\n".replace("#", separator),
                StandardCharsets.UTF_8);
        assertThat(texts(lines(file).getFirst())).containsExactly("Agente", "Estado, actual; sí", "Desde");
        assertThat(texts(lines(file).getLast())).containsExactly("Marta López", "En línea", "08:00");
    }

    @Test
    void aTitleAboveTheTableDoesNotTellTheSeparator() throws Exception {
        Path file = text(
                "Informe de estados, octubre de 2026, todos los grupos\n\nAgente;Estado;Desde;Hasta;Motivo\nEva;A;1;2;3\n",
                StandardCharsets.UTF_8);
        assertThat(texts(lines(file).getLast())).containsExactly("Eva", "A", "1", "2", "3");
        Path said = text("sep=|\nAgente|Estado, actual, hoy\nEva|A\n", StandardCharsets.UTF_8);
        assertThat(texts(lines(said).getLast())).containsExactly("Eva", "A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void theCharactersAreFoundOut(String charset) throws Exception {
        Path file = text("Agente;Situação\nÍñigo Núñez;Fora de linha\n", Charset.forName(charset));
        assertThat(texts(lines(file).getLast())).containsExactly("Íñigo Núñez", "Fora de linha");
        assertThat(ReportFile.open(file).form()).isEqualTo("CSV ; " + charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheFirstHeading(String charset) throws Exception {
        Path file = text("\uFEFFAgente;Estado\nJosé;Almuerzo\n", Charset.forName(charset));
        assertThat(texts(lines(file).getFirst())).containsExactly("Agente", "Estado");
        assertThat(texts(lines(file).getLast())).containsExactly("José", "Almuerzo");
    }

    @Test
    void excelsSeparatorLineIsNoLine() throws Exception {
        Path file = text("sep=;\nAgente;Estado\nJosé, el jefe;Almuerzo\n", StandardCharsets.UTF_8);
        assertThat(lines(file)).extracting(RawLine::number).containsExactly(2, 3);
        assertThat(texts(lines(file).getLast())).containsExactly("José, el jefe", "Almuerzo");
    }

    @Test
    void whatOurOwnExportGuardedIsReadWithoutTheApostrophe() throws Exception {
        assertThat(texts(lines(text("'+502 5555,'s,x\n1,2,3\n", StandardCharsets.UTF_8))
                        .getFirst()))
                .containsExactly("+502 5555", "'s", "x");
    }

    @Test
    void aWorkbooksNumbersAreIdsOrDates() throws Exception {
        Path file = folder.resolve("report.xlsx");
        LocalDateTime when = LocalDateTime.of(2026, 10, 12, 8, 0, 5);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("States");
            sheet.value(0, 0, "Id");
            sheet.value(2, 0, 48190);
            sheet.value(2, 1, when);
            sheet.style(2, 1).format("yyyy-mm-dd hh:mm:ss").set();
            sheet.formula(2, 2, "1+1");
            workbook.newWorksheet("Notes").value(0, 0, "left out");
        }
        RawLine line = lines(file).getLast();
        assertThat(line.number()).isEqualTo(3);
        assertThat(line.cell(0).text()).isEqualTo("48190");
        assertThat(line.cell(1).when()).isEqualTo(when);
        assertThat(line.cell(2).formula()).isTrue();
        assertThat(ReportFile.open(file).otherSheets()).containsExactly("Notes");
    }

    @Test
    void whatIsNoReportIsRefusedInOneLine() throws Exception {
        assertThat(why(folder.resolve("gone.csv"))).isEqualTo("gone.csv: there is no such file");
        assertThat(why(file("empty.csv", new byte[0]))).isEqualTo("empty.csv: empty");
        assertThat(why(file("old.xls", new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                })))
                .contains("an old Excel file");
        assertThat(why(file("picture.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0})))
                .contains("neither CSV");
        assertThat(why(file("cut.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})))
                .contains("no XLSX file");
    }

    @Test
    void aZipOfSomethingElseIsRefused() throws Exception {
        Path file = folder.resolve("photos.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("photo.txt"));
        }
        assertThat(why(file)).isEqualTo("photos.xlsx: no XLSX file that can be read");
    }

    @Test
    void aZipThatSwellsIsRefusedBeforeItIsUnpacked() throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (long done = 0; done <= ZipGuard.MOST_SHARED; done += zeros.length) zip.write(zeros);
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(why(file)).isEqualTo("bomb.xlsx: unpacked it has more than 400 MB");
    }

    @Test
    void aFileBeyondMeasureIsNotOpened() throws Exception {
        Path file = folder.resolve("huge.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(ReportFile.MOST_BYTES + 1);
        }
        assertThat(why(file)).isEqualTo("huge.csv: larger than 100 MB");
    }

    @Test
    void aCellBeyondMeasureIsDamage() throws Exception {
        assertThat(why(text("Agente,Estado\n\"" + "x".repeat(2 << 20), StandardCharsets.UTF_8)))
                .startsWith("report.csv: damaged");
    }
}
