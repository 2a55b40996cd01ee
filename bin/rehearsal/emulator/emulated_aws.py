"""MiniStack's application with what its IAM does otherwise than AWS put right, before anything is asked of it."""

from ministack.core import iam_actions

# AWS has no actions of these names: who may send, delete or change one message may do so with a batch.
# https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html
BATCHES = {
    "sqs:SendMessageBatch": "sqs:SendMessage",
    "sqs:DeleteMessageBatch": "sqs:DeleteMessage",
    "sqs:ChangeMessageVisibilityBatch": "sqs:ChangeMessageVisibility",
}

_extract = iam_actions.extract_iam_action


def extract_iam_action(*arguments):
    action = _extract(*arguments)
    return BATCHES.get(action, action)


iam_actions.extract_iam_action = extract_iam_action

from ministack.app import app  # noqa: E402, F401
