"""Models of the embedded server."""

from __future__ import annotations

import httpx

from tests.testing.calls import answered, refused

TUNED = "ft:gpt-4o-mini:aikit::sample"


def test_known_models_are_listed(http: httpx.Client) -> None:
    """The list has models for every resource."""
    listed = answered("listModels", http.get("/models"))["data"]
    assert {"gpt-4o-mini", "gpt-image-1", "text-embedding-3-small", TUNED} <= {model["id"] for model in listed}


def test_a_listed_model_can_be_retrieved(http: httpx.Client) -> None:
    """Retrieving by id returns the listed model."""
    listed = answered("listModels", http.get("/models"))["data"]
    assert answered("retrieveModel", http.get(f"/models/{listed[0]['id']}")) == listed[0]


def test_an_unknown_model_is_not_found(http: httpx.Client) -> None:
    """An unlisted id is a 404 whose error names it."""
    error = refused(http.get("/models/gpt-none"), 404)
    assert "gpt-none" in error["message"]
    assert error["param"] == "model"


def test_a_fine_tuned_model_can_be_deleted(http: httpx.Client) -> None:
    """After deletion it is no longer listed."""
    assert answered("deleteModel", http.delete(f"/models/{TUNED}"))["deleted"] is True
    assert TUNED not in {model["id"] for model in http.get("/models").json()["data"]}


def test_a_model_of_the_service_cannot_be_deleted(http: httpx.Client) -> None:
    """You can't delete a model that you don't own."""
    assert "gpt-4o" in refused(http.delete("/models/gpt-4o"), 403)["message"]


def test_an_encoded_slash_stays_in_the_id(http: httpx.Client) -> None:
    """Percent-encoded `../files` is an unknown model and does not lead to the files."""
    assert "'../files'" in refused(http.get("/models/..%2Ffiles"), 404)["message"]
