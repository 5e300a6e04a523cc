package org.indicatordashboard.file.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The row-major position of a cell among all cells of a cube, with the measures as its last dimension. */
final class CubeIndex {

    private final List<Map<String, Integer>> positions;
    private final Cube cube;

    CubeIndex(Cube cube) {
        this.cube = cube;
        this.positions = cube.dimensions().stream().map(CubeIndex::positionsOf).toList();
    }

    /** How many cells there are: the product of all sizes. */
    long cells() {
        return cube.dimensions().stream()
                .mapToLong(d -> d.categories().size())
                .reduce(cube.measures().size(), Math::multiplyExact);
    }

    /**
     * The cell of the first measure; the other measures follow it.
     *
     * @throws IllegalArgumentException if the key names an unknown category
     */
    long first(List<String> key) {
        long index = 0;
        for (int i = 0; i < positions.size(); i++) {
            Integer position = positions.get(i).get(key.get(i));
            if (position == null) {
                throw new IllegalArgumentException("dimension %s has no category %s"
                        .formatted(cube.dimensions().get(i).id(), key.get(i)));
            }
            index = index * positions.get(i).size() + position;
        }
        return index * cube.measures().size();
    }

    private static Map<String, Integer> positionsOf(Cube.Dimension dimension) {
        Map<String, Integer> positions = new HashMap<>();
        dimension.categories().forEach(c -> positions.put(c.id(), positions.size()));
        return positions;
    }
}
