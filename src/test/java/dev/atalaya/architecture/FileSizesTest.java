package dev.atalaya.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileSizesTest {

    @Test
    void filesAreShort() {
        assertThat(FileSizes.below(Sources.MAIN).problems()).isEmpty();
    }

    @Test
    void noTestIsTooLong() {
        assertThat(FileSizes.below(Sources.TESTS).tooLong()).isEmpty();
    }

    @Test
    void aFileAtTheLimitPassesAndOneLineMoreIsFound() {
        assertThat(new FileSizes(Map.of("a", 350, "b", 351)).tooLong()).containsExactly("b has 351 lines, over 350");
    }

    @Test
    void aLongMedianIsFound() {
        assertThat(sizes(50, 60, 70).problems()).isEmpty();
        assertThat(sizes(50, 61, 70).problems()).containsExactly("the median file has 61 lines, over 60");
    }

    @Test
    void moreThanOneLongFileInTenIsFound() {
        assertThat(sizes(1, 1, 1, 1, 1, 1, 1, 1, 150, 151).problems()).isEmpty();
        assertThat(sizes(1, 1, 1, 1, 1, 1, 1, 1, 151, 151).problems())
                .singleElement()
                .asString()
                .startsWith("2 of 10 files have over 150 lines");
    }

    private static FileSizes sizes(int... lines) {
        return new FileSizes(
                IntStream.range(0, lines.length).boxed().collect(Collectors.toMap(i -> "f" + i, i -> lines[i])));
    }
}
