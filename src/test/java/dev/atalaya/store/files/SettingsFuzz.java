package dev.atalaya.store.files;

import dev.atalaya.store.Settings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever stands in the settings file: settings come of it, and they are the same once written and read again.
public final class SettingsFuzz {

    private SettingsFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        JsonNode tree;
        try {
            tree = JsonMapper.shared().readTree(input);
        } catch (JacksonException noJson) {
            return;
        }
        Settings settings = new SettingsReader().read(tree);
        SettingsReader again = new SettingsReader();
        Settings second = again.read(SettingsWriter.tree(settings));
        if (!second.equals(settings) || !again.problems().isEmpty()) {
            throw new AssertionError(again.problems() + "\n" + settings + "\n" + second);
        }
    }
}
