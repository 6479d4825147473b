"""Reference (a): a Django view without middleware that returns as many bytes as requested."""

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path

settings.configure(ALLOWED_HOSTS=["127.0.0.1"], ROOT_URLCONF=__name__)


def view(request: HttpRequest, size: int) -> HttpResponse:
    return HttpResponse(b"x" * size)


urlpatterns = [path("<int:size>", view)]
application = get_wsgi_application()
