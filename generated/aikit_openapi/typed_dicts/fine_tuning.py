# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `fine_tuning`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from .shared import EvalItemDict, GraderStringCheckDict, MetadataDict, ReasoningEffort


class CreateFineTuningCheckpointPermissionRequestDict(TypedDict, total=False):
    project_ids: Required[Sequence[str]]


class CreateFineTuningJobRequestDict(TypedDict, total=False):
    model: Required[Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str]
    training_file: Required[str]
    hyperparameters: CreateFineTuningJobRequestHyperparametersDict
    suffix: str | None
    validation_file: str | None
    integrations: Sequence[CreateFineTuningJobRequestIntegrationsItemDict] | None
    seed: int | None
    method: FineTuneMethodDict
    metadata: MetadataDict | None


class FineTuneDPOHyperparametersDict(TypedDict, total=False):
    beta: Literal["auto"] | float
    batch_size: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int


class FineTuneDPOMethodDict(TypedDict, total=False):
    hyperparameters: FineTuneDPOHyperparametersDict


class FineTuneMethodDict(TypedDict, total=False):
    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    supervised: FineTuneSupervisedMethodDict
    dpo: FineTuneDPOMethodDict
    reinforcement: FineTuneReinforcementMethodDict


class FineTuneReinforcementHyperparametersDict(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int
    reasoning_effort: Literal["default", "low", "medium", "high"]
    compute_multiplier: Literal["auto"] | float
    eval_interval: Literal["auto"] | int
    eval_samples: Literal["auto"] | int


class FineTuneReinforcementMethodDict(TypedDict, total=False):
    grader: Required[
        GraderStringCheckDict
        | GraderTextSimilarityDict
        | GraderPythonDict
        | GraderScoreModelDict
        | GraderMultiDict
    ]
    hyperparameters: FineTuneReinforcementHyperparametersDict


class FineTuneSupervisedHyperparametersDict(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int


class FineTuneSupervisedMethodDict(TypedDict, total=False):
    hyperparameters: FineTuneSupervisedHyperparametersDict


class GraderLabelModelDict(TypedDict, total=False):
    type: Required[Literal["label_model"]]
    name: Required[str]
    model: Required[str]
    input: Required[Sequence[EvalItemDict]]
    labels: Required[Sequence[str]]
    passing_labels: Required[Sequence[str]]


class GraderMultiDict(TypedDict, total=False):
    type: Required[Literal["multi"]]
    name: Required[str]
    graders: Required[
        GraderStringCheckDict
        | GraderTextSimilarityDict
        | GraderPythonDict
        | GraderScoreModelDict
        | GraderLabelModelDict
    ]
    calculate_output: Required[str]


class GraderPythonDict(TypedDict, total=False):
    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str


class GraderScoreModelDict(TypedDict, total=False):
    type: Required[Literal["score_model"]]
    name: Required[str]
    model: Required[str]
    sampling_params: GraderScoreModelSamplingParamsDict
    input: Required[Sequence[EvalItemDict]]
    range: Sequence[float]


class GraderTextSimilarityDict(TypedDict, total=False):
    type: Required[Literal["text_similarity"]]
    name: Required[str]
    input: Required[str]
    reference: Required[str]
    evaluation_metric: Required[
        Literal[
            "cosine",
            "fuzzy_match",
            "bleu",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ]
    ]


class RunGraderRequestDict(TypedDict, total=False):
    grader: Required[
        GraderStringCheckDict
        | GraderTextSimilarityDict
        | GraderPythonDict
        | GraderScoreModelDict
        | GraderMultiDict
    ]
    item: Mapping[str, Any]
    model_sample: Required[str]


class ValidateGraderRequestDict(TypedDict, total=False):
    grader: Required[
        GraderStringCheckDict
        | GraderTextSimilarityDict
        | GraderPythonDict
        | GraderScoreModelDict
        | GraderMultiDict
    ]


class CreateFineTuningJobRequestHyperparametersDict(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int


class CreateFineTuningJobRequestIntegrationsItemDict(TypedDict, total=False):
    type: Required[Literal["wandb"]]
    wandb: Required[CreateFineTuningJobRequestIntegrationsItemWandbDict]


class CreateFineTuningJobRequestIntegrationsItemWandbDict(TypedDict, total=False):
    project: Required[str]
    name: str | None
    entity: str | None
    tags: Sequence[str]


class GraderScoreModelSamplingParamsDict(TypedDict, total=False):
    seed: int | None
    top_p: float | None
    temperature: float | None
    max_completions_tokens: int | None
    reasoning_effort: ReasoningEffort | None
