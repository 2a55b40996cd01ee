"""MiniStack's application with what it does otherwise than AWS put right, before anything is asked of it."""

from ministack.core import iam_actions
from ministack.services import sqs
from ministack.services.cloudformation import handlers, provisioners

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


# MiniStack's CloudFormation has no budgets: the stack gets one that nobody watches.
def create_budget(logical_id, properties, stack_name):
    return properties["Budget"].get("BudgetName", f"{stack_name}-{logical_id}"), {}


provisioners._RESOURCE_HANDLERS.setdefault(
    "AWS::Budgets::Budget", {"create": create_budget, "delete": lambda physical_id, properties: None}
)

# Nor alarms on sums of metrics: such an alarm stands on the first of them, under its own name.
_alarm_record = provisioners._cw_metric_alarm_record


def alarm_record(name, properties):
    stats = [metric["MetricStat"] for metric in properties.get("Metrics", []) if "MetricStat" in metric]
    if stats:
        first = {**stats[0]["Metric"], "Period": stats[0]["Period"], "Statistic": stats[0]["Stat"]}
        properties = {**properties, **first, "Metrics": None}
    return _alarm_record(name, properties)


provisioners._cw_metric_alarm_record = alarm_record

# A queue that somebody deleted is not made again by an update, which fails and says so.
_queue = provisioners._RESOURCE_HANDLERS["AWS::SQS::Queue"]
_update_queue = _queue["update"]


def update_queue(physical_id, *arguments, **options):
    if physical_id not in sqs._queues:
        raise ValueError(f"Resource of type 'AWS::SQS::Queue' with identifier '{physical_id}' was not found.")
    return _update_queue(physical_id, *arguments, **options)


_queue["update"] = update_queue

# An empty list of what is to be skipped, which cdk rollback sends, is no name that is to be skipped.
_continue_rollback = handlers._ACTION_HANDLERS["ContinueUpdateRollback"]


def continue_rollback(parameters):
    if not any(parameters.get("ResourcesToSkip") or []):
        parameters = {name: value for name, value in parameters.items() if name != "ResourcesToSkip"}
    return _continue_rollback(parameters)


handlers._ACTION_HANDLERS["ContinueUpdateRollback"] = continue_rollback

from ministack.app import app  # noqa: E402, F401
