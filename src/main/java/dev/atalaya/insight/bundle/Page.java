package dev.atalaya.insight.bundle;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What people read, as a web page that needs nothing else, and as plain text.
///
/// @param language its code
record Page(String language, String title, List<Block> blocks) {

    /// Light, whatever the console wears: it is printed and sent.
    private static final String STYLE = """
            :root { color-scheme: light; }
            body { font: 14px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; color: #1a2230; background: #fff;
              max-width: 1080px; margin: 32px auto; padding: 0 24px; }
            h1 { font-size: 22px; margin: 0 0 4px; }
            h2 { font-size: 16px; margin: 28px 0 8px; border-bottom: 1px solid #d7dde6; padding-bottom: 4px; }
            h3 { font-size: 14px; margin: 14px 0 2px; }
            p { margin: 4px 0; }
            .note { color: #5a6678; font-size: 12px; }
            table { border-collapse: collapse; width: 100%; margin: 8px 0; font-size: 12px; }
            th { text-align: left; color: #5a6678; font-weight: 600; border-bottom: 1px solid #aab4c3; }
            th, td { padding: 3px 10px 3px 0; vertical-align: top; overflow-wrap: anywhere; }
            td { border-bottom: 1px solid #e8ecf1; }
            thead { display: table-header-group; }
            tr, h1, h2, h3 { break-inside: avoid; break-after: auto; }
            h2, h3 { break-after: avoid; }
            @media print { body { margin: 0; max-width: none; padding: 0; font-size: 11px; } table { font-size: 9px; } }
            @page { margin: 14mm; }
            """;

    String html() {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" ")
                .append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n")
                .append(tag("title", title))
                .append("<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n")
                .append(tag("h1", title));
        blocks.forEach(block -> html.append(html(block)));
        return html.append("</body>\n</html>\n").toString();
    }

    private static String html(Block block) {
        return switch (block) {
            case Block.Heading heading -> tag("h2", heading.text());
            case Block.Paragraph paragraph -> tag("p", paragraph.text());
            case Block.Note note -> "<p class=\"note\">" + escaped(note.text()) + "</p>\n";
            case Block.Item item -> tag("h3", item.heading()) + tag("p", item.text());
            case Block.Bullets bullets ->
                "<ul>\n" + bullets.lines().stream().map(line -> tag("li", line)).collect(Collectors.joining())
                        + "</ul>\n";
            case Block.Grid grid ->
                "<table>\n<thead>" + row("th", grid.headings()) + "</thead>\n<tbody>\n"
                        + grid.rows().stream().map(row -> row("td", row)).collect(Collectors.joining())
                        + "</tbody>\n</table>\n";
        };
    }

    private static String row(String cell, List<String> values) {
        return values.stream()
                .map(value -> "<" + cell + ">" + escaped(value) + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String tag(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">\n";
    }

    /// Nothing in it is a tag or ends an attribute; what no eye sees is left out.
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (visible(point)) safe.appendCodePoint(point);
                }
            }
        });
        return safe.toString();
    }

    /// Control and bidirectional characters could make a line read otherwise than it is.
    private static boolean visible(int point) {
        int type = Character.getType(point);
        boolean hidden = type == Character.FORMAT || type == Character.SURROGATE || Character.isISOControl(point);
        return !hidden || point == '\n';
    }

    String text() {
        StringBuilder text = new StringBuilder(title).append('\n');
        blocks.forEach(block -> text.append(text(block)));
        return text.toString();
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Heading heading -> "\n" + heading.text().toUpperCase(Locale.ROOT) + "\n";
            case Block.Paragraph paragraph -> paragraph.text() + "\n";
            case Block.Note note -> note.text() + "\n";
            case Block.Item item -> "\n" + item.heading() + "\n" + item.text() + "\n";
            case Block.Bullets bullets ->
                bullets.lines().stream().map(line -> "  • " + line + "\n").collect(Collectors.joining());
            case Block.Grid grid ->
                "  " + String.join(" | ", grid.headings()) + "\n"
                        + grid.rows().stream()
                                .map(row -> "  " + String.join(" | ", row) + "\n")
                                .collect(Collectors.joining());
        };
    }
}
