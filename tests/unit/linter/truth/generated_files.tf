# Of what a lock speaks, each file that is another or gone is told; what was declined or is not in it is somebody's own.
# expect generated-file-edited . violated
# expect generated-file-edited . violated
# expect generated-file-edited whole compliant
# expect generated-file-edited broken unknown

resource "aws_sqs_queue" "q" {}
# file: README.md
# Queue

As it was generated.
# file: notes.md
mine
# file: .fac/lock.json
{"format": 1, "resource_type": "aws_sqs_queue", "options": {}, "declined": ["notes.md"],
 "files": {"README.md": "fb8763722d81c12b14935ab4ce051f7c0145f827694d637345a00f2c639180c6", "notes.md": "fb8763722d81c12b14935ab4ce051f7c0145f827694d637345a00f2c639180c6", "gone.md": "fb8763722d81c12b14935ab4ce051f7c0145f827694d637345a00f2c639180c6", "../outside.md": "fb8763722d81c12b14935ab4ce051f7c0145f827694d637345a00f2c639180c6"}}
# file: whole/main.tf
resource "aws_sqs_queue" "q" {}
# file: whole/README.md
# Queue

As it was generated.
# file: whole/mine.md
mine
# file: whole/.fac/lock.json
{"format": 1, "resource_type": "aws_sqs_queue", "options": {}, "files": {"README.md": "fb8763722d81c12b14935ab4ce051f7c0145f827694d637345a00f2c639180c6"}}
# file: broken/main.tf
resource "aws_sqs_queue" "q" {}
# file: broken/.fac/lock.json
<<<<<<< HEAD
# file: by_hand/main.tf
resource "aws_sqs_queue" "q" {}
