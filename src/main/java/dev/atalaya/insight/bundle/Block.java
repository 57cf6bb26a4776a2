package dev.atalaya.insight.bundle;

import java.util.List;

/// A piece of the page that people read.
sealed interface Block {

    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /// In smaller type.
    record Note(String text) implements Block {}

    /// A heading of one thing among several, and what is said of it.
    record Item(String heading, String text) implements Block {}

    record Bullets(List<String> lines) implements Block {}

    /// @param rows each as long as the headings
    record Grid(List<String> headings, List<List<String>> rows) implements Block {}
}
