package org.accede.profile.edit;

import java.util.ArrayList;
import java.util.List;

/** Makes a value say what another says. What both say stays as it stands, with the comments around it. */
public final class Merger {

    private Merger() {}

    /** What is to stand where {@code there} stands, so that it says what {@code now} says. */
    public static Part merge(Part there, Part now) {
        if (there.inLine().equals(now.inLine())) {
            return there;
        }
        if (there instanceof Group one && now instanceof Group other && one.isObject() == other.isObject()) {
            if (one.isBare() || other.isEmpty()) {
                return now;
            }
            if (one.isObject()) {
                fields(one, other);
            } else {
                items(one, other);
            }
            return one;
        }
        return now;
    }

    private static void fields(Group there, Group now) {
        List<String> order = now.keys();
        there.keys().stream().filter(key -> !order.contains(key)).forEach(there::remove);
        for (String key : order) {
            Part wanted = now.get(key).orElseThrow();
            there.put(key, there.get(key).map(part -> merge(part, wanted)).orElse(wanted), order);
        }
    }

    /** From the last to the first, so that places before do not move. */
    private static void items(Group there, Group now) {
        List<Part> before = there.parts();
        List<Part> wanted = now.parts();
        int[][] common = common(said(before), said(wanted));
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0, j = 0; i < before.size() || j < wanted.size(); ) {
            boolean same = i < before.size()
                    && j < wanted.size()
                    && before.get(i).inLine().equals(wanted.get(j).inLine());
            if (same) {
                pairs.add(new int[] {i++, j++});
            } else if (i < before.size() && j < wanted.size() && common[i + 1][j + 1] == common[i][j]) {
                pairs.add(new int[] {i++, j++});
            } else if (j == wanted.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                pairs.add(new int[] {i++, -1});
            } else {
                pairs.add(new int[] {-1, j++});
            }
        }
        int at = before.size();
        for (int p = pairs.size() - 1; p >= 0; p--) {
            int[] pair = pairs.get(p);
            if (pair[0] < 0) {
                there.insert(at, wanted.get(pair[1]));
            } else {
                at = pair[0];
                if (pair[1] < 0) {
                    there.remove(at);
                } else {
                    there.set(at, merge(before.get(at), wanted.get(pair[1])));
                }
            }
        }
    }

    private static List<String> said(List<Part> parts) {
        return parts.stream().map(Part::inLine).toList();
    }

    /** How many items the rest of the one has in common with the rest of the other, in their order. */
    private static int[][] common(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
