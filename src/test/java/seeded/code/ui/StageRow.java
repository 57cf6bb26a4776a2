package seeded.code.ui;

import javafx.stage.Stage;

final class StageRow {

    interface Nested {
        Stage stage();
    }
}
