"""Printed pages, and QR codes read off a picture as a phone reads them."""

from io import BytesIO

import pypdfium2
import zxingcpp
from PIL import Image
from playwright.sync_api import Locator, Page

PRINTER = 150 / 72
"""Dots per point of a page, as on any office printer."""


def printed(page: Page, paper: str = "A4") -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(page.pdf(format=paper, prefer_css_page_size=True))


def words_of(paper: pypdfium2.PdfPage) -> str:
    return " ".join(paper.get_textpage().get_text_range().split())


def look_at(paper: pypdfium2.PdfPage) -> Image.Image:
    return paper.render(scale=PRINTER).to_pil()


def screenshot(locator: Locator) -> Image.Image:
    return Image.open(BytesIO(locator.screenshot()))


def codes_in(picture: Image.Image) -> list[zxingcpp.Barcode]:
    return zxingcpp.read_barcodes(picture)
