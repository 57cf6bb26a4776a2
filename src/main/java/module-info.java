/// The console for supervisors of customer-chat teams, its command line and its built-in simulated platform.
module dev.atalaya {
    requires atlantafx.base;
    requires ch.qos.logback.classic;
    requires ch.qos.logback.core;
    requires com.github.librepdf.openpdf;
    requires com.h2database;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    // OpenPDF's, which as an automatic module cannot say so itself.
    requires java.desktop;
    requires java.keyring;
    requires java.management;
    requires java.sql;
    requires javafx.controls;
    requires jdk.httpserver;
    requires okhttp3;
    requires okhttp3.sse;
    requires okio;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    // Not ours but java.keyring's, which as an automatic module cannot say so itself.
    requires org.freedesktop.dbus;
    requires org.jspecify;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.slf4j;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports dev.atalaya;

    opens dev.atalaya.alerts to
            tools.jackson.databind;
    opens dev.atalaya.cli to
            info.picocli;
    opens dev.atalaya.cli.ask to
            tools.jackson.databind;
    opens dev.atalaya.floor to
            tools.jackson.databind;
    opens dev.atalaya.insight.findings to
            tools.jackson.databind;
    opens dev.atalaya.simulator.keep to
            tools.jackson.databind;
    opens dev.atalaya.simulator.world to
            tools.jackson.databind;
    opens dev.atalaya.ui.measure to
            tools.jackson.databind;
    opens dev.atalaya.wire to
            tools.jackson.databind;
}
