package dev.atalaya.export;

/// What a writer knows of a column.
record Head(String key, String heading, int width) {}
