package dev.atalaya.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StretchListTest {

    private final StretchList<String> list = new StretchList<>();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        list.become(List.of("a", "b", "c", "d"));
        list.addListener((ListChangeListener<String>) change -> {
            while (change.next()) told.add(change.getFrom() + ".." + change.getTo() + " -" + change.getRemoved());
        });
    }

    @Test
    void onlyTheStretchThatDiffersIsTold() {
        list.become(List.of("a", "c", "b", "d"));
        assertThat(told).containsExactly("1..3 -[b, c]");
        assertThat(list).containsExactly("a", "c", "b", "d");
    }

    @Test
    void anInsertionIsAnInsertion() {
        list.become(List.of("a", "b", "x", "c", "d"));
        assertThat(told).containsExactly("2..3 -[]");
    }

    @Test
    void aRemovalIsARemoval() {
        list.become(List.of("a", "d"));
        assertThat(told).containsExactly("1..1 -[b, c]");
    }

    @Test
    void theSameIsNotTold() {
        list.become(List.of("a", "b", "c", "d"));
        assertThat(told).isEmpty();
    }
}
