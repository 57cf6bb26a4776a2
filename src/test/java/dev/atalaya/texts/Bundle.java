package dev.atalaya.texts;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// A bundle as it stands in its file.
///
/// @param texts by key
/// @param duplicates keys that stand there more than once
record Bundle(String file, Map<String, String> texts, List<String> duplicates) {

    private static final Path FOLDER = Path.of("src", "main", "resources", "dev", "atalaya", "texts");

    static Bundle of(Language language) {
        String file = "messages_" + language.code() + ".properties";
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(file))) {
            return read(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bundle of(String file, String content) {
        try {
            return read(file, new StringReader(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bundle read(String file, Reader in) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        List<String> duplicates = new ArrayList<>();
        Properties each = new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                if (texts.put((String) key, (String) text) != null) duplicates.add((String) key);
                return text;
            }
        };
        each.load(in);
        return new Bundle(file, Collections.unmodifiableMap(texts), List.copyOf(duplicates));
    }
}
