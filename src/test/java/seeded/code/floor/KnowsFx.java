package seeded.code.floor;

import javafx.beans.property.IntegerProperty;

record KnowsFx(IntegerProperty load) {}
