package dev.atalaya.cli.ask;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.export.pdf.Paper;
import dev.atalaya.insight.TooMuch;
import dev.atalaya.insight.sheet.Grouping;
import dev.atalaya.insight.sheet.Present;
import dev.atalaya.insight.sheet.SheetExport;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LargeReportAnswerTest {

    private record TooLarge(ReportFloor floor) implements ReportFloor {

        @Override
        public List<GroupName> groups() {
            return floor.groups();
        }

        @Override
        public ZoneId zone() {
            return floor.zone();
        }

        @Override
        public Present present() {
            return floor.present();
        }

        @Override
        public SheetSource reports() {
            return (_, _, _, _) -> {
                throw TooMuch.exception();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatHasNoRoomIsSaidInOneLineOfTheUsersLanguage(Language language) {
        Question.Report wanted =
                new Question.Report(null, null, List.of(), Grouping.GROUP, SheetExport.Kind.CSV, Paper.A4, false);
        ReportFloor floor = new TooLarge(new FixedReports(_ -> {}, null));

        assertThatThrownBy(() ->
                        new ReportAnswers(floor, wanted).write(language, OutputStream.nullOutputStream(), Cancel.NEVER))
                .isInstanceOf(UnansweredException.class)
                .hasMessage(Texts.of(language).get("report.empty.too-much"));
    }
}
