"""The preview cards show what the guide says now."""

import pytest
from PIL import Image

from tools.cards import cards
from tools.pictures import FINGERPRINT, Picture


@pytest.mark.parametrize("card", cards(), ids=lambda card: card.path.stem)
def test_a_card_matches_the_current_words_and_style(card: Picture):
    drawn_from = Image.open(card.path).text[FINGERPRINT]

    assert drawn_from == card.fingerprint, "Draw it again with `make pictures`."
