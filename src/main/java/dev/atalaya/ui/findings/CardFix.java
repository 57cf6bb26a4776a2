package dev.atalaya.ui.findings;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Given;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingKind;
import dev.atalaya.sync.ConversationView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A button on a conversation's card that mends what brought it there, where the findings know how.
final class CardFix extends Button {

    private final FindingsViewModel model;
    private final FindingsDesk desk;
    private @Nullable Finding shown;

    CardFix(FindingsViewModel model, FindingsDesk desk) {
        this.model = model;
        this.desk = desk;
        getStyleClass().add("plain");
        setId("card-fix");
        setOnAction(_ -> {
            if (shown != null) desk.preview(shown.id());
        });
        hide();
    }

    void show(@Nullable ConversationView view) {
        Finding next = view == null ? null : finding(view.conversation());
        shown = next;
        if (next == null) {
            hide();
            return;
        }
        String title = desk.says().say(next.fix().title()) + "…";
        if (!title.equals(getText())) {
            setText(title);
            setTooltip(new Tooltip(title));
        }
        setVisible(true);
        setManaged(true);
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }

    private @Nullable Finding finding(Conversation conversation) {
        return ids(conversation).stream()
                .map(model::current)
                .filter(Objects::nonNull)
                .filter(finding -> finding.fix().doable() && model.denied(finding.fix()) == null)
                .findFirst()
                .orElse(null);
    }

    /// The findings that may stand behind a conversation, the nearest cause first.
    private static List<String> ids(Conversation c) {
        List<String> ids = new ArrayList<>();
        String agent = c.assigneeId();
        if (agent != null) ids.add(Finding.key(FindingKind.TEST_AGENT, agent, c.groupId()));
        Given given = c.given();
        boolean blind = given != null && given.rule().nobodyEligible();
        if (agent == null || blind) ids.add(Finding.key(FindingKind.NOBODY_ASSIGNABLE, c.groupId()));
        if (given != null && blind) {
            ids.add(Finding.key(
                    FindingKind.GIVEN_TO_ABSENT, c.groupId(), given.rule().name()));
        }
        if (agent != null) ids.add(Finding.key(FindingKind.LEFT_WITH_CONVERSATIONS, agent));
        return ids;
    }
}
