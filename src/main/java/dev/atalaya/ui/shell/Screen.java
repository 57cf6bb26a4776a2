package dev.atalaya.ui.shell;

import dev.atalaya.ui.control.Icon;
import java.util.List;

/// A screen that the rail leads to. What it knows lives on; its view is made anew for each language and theme.
public interface Screen extends AutoCloseable {

    /// Also the tail of its title's text key, `screen.` + id.
    String id();

    Icon icon();

    /// Makes the view.
    Shown open(Words words);

    /// What can be done here, for keys and palette.
    List<UiCommand> commands();

    @Override
    void close();
}
