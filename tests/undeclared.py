"""A site of one page, whose view declares nothing."""

from django.http import HttpRequest, HttpResponse
from django.urls import path


def page(request: HttpRequest) -> HttpResponse:
    return HttpResponse("anything " * 100)


urlpatterns = [path("", page)]
