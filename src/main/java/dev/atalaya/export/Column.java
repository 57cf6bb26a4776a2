package dev.atalaya.export;

import java.util.function.Function;

/// A column of a table.
///
/// @param key its name in JSON, the same in every language
/// @param heading its name for people
/// @param width in characters, where a format knows widths
public record Column<R>(String key, String heading, int width, Function<? super R, Cell> value) {}
