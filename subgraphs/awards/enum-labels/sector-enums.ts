/** The enums of the sectors' subgraphs: by importing them they are told. */
import "../../sector/clusters/cluster.enums";
import "../../sector/conferences/conference.enums";
import "../../sector/findings/finding.enums";
import "../../sector/leadership/leadership-term.enums";
import "../../sector/movements/movement.enums";
import "../../sector/rounds/round.enums";
import "../../mutations/history/record-change.enums";
import "../../mutations/tasks/task.enums";
import "../../mutations/user-error.enums";
import "../../sector/scoring/scoring.enums";
import "../../sector/seasons/season.enums";
import "../../sector/units/unit.enums";
