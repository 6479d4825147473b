"""A site of one page, above whose view nothing is said."""

from django.http import HttpRequest, HttpResponse
from django.urls import path


def page(request: HttpRequest) -> HttpResponse:
    return HttpResponse("anything " * 100)


urlpatterns = [path("", page)]
