package org.spira.api.inferences.adapter.rest.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final String ID = "62d59254b6f4ae2a1f4f4f4f";

  @Test
  void isThePlaceOnEveryReplica() {
    Map<String, String> here = new LinkedHashMap<>();
    here.put("hospital", "ward");
    here.put("sort", "created_in");
    Map<String, String> there = new LinkedHashMap<>();
    there.put("sort", "created_in");
    there.put("hospital", "ward");

    for (boolean isMissing : new boolean[] {false, true}) {
      Cursor place = new Cursor(ID, isMissing);
      assertThat(Cursor.read(place.in(here), there)).contains(place);
    }
  }

  @Test
  void isNoPlaceInAnotherList() {
    String place = new Cursor(ID, false).in(Map.of("hospital", "ward"));

    assertThat(Cursor.read(place, Map.of("hospital", "wards"))).isEmpty();
    assertThat(Cursor.read(place, Map.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "AAAA", "AAAAAAAAAAAAAAAAAAAAAA"})
  void isNothingThatWasMadeUp(String cursor) {
    assertThat(Cursor.read(cursor, Map.of())).isEmpty();
  }
}
