/**
 * @generated SignedSource<<8180a56ebbc3c49887bed88c6a785f0b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type UnitKind = "ACADEMY" | "AUTHORITY" | "BOARD" | "CJE_GENERAL_DEPT" | "CJE_MANAGEMENT_AUTHORITY" | "COUNCIL" | "DEPARTMENT" | "DISTRICT_CJE_SUBDEPT" | "DISTRICT_COURT" | "DIVISION" | "GENERAL_DEPARTMENT" | "HIGH_COURT" | "MILITARY_COURT" | "MINISTRY" | "OFFICE" | "PARTY_BODY" | "PRESS" | "PROVINCIAL_CJE_DEPT" | "PROVINCIAL_COURT" | "PROVINCIAL_JUSTICE_DEPT" | "REGIONAL_CJE_DIVISION" | "REGIONAL_COURT" | "SUPREME_COURT" | "SYSTEM" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type unitsOfSector_sector$data = {
  readonly id: string;
  readonly name: string;
  readonly units: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly kind: UnitKind;
        readonly name: string;
        readonly validFrom: string | null | undefined;
      };
    }>;
    readonly pageInfo: {
      readonly endCursor: string | null | undefined;
      readonly hasNextPage: boolean;
    };
    readonly totalCount: number;
  };
  readonly " $fragmentType": "unitsOfSector_sector";
};
export type unitsOfSector_sector$key = {
  readonly " $data"?: unitsOfSector_sector$data;
  readonly " $fragmentSpreads": FragmentRefs<"unitsOfSector_sector">;
};

import unitsOfSectorPageQuery_graphql from './unitsOfSectorPageQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "units"
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "after"
    },
    {
      "defaultValue": 5,
      "kind": "LocalArgument",
      "name": "first"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "first",
        "cursor": "after",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "first",
          "cursor": "after"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [
        "node"
      ],
      "operation": unitsOfSectorPageQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "unitsOfSector_sector",
  "selections": [
    (v1/*:: as any*/),
    {
      "alias": "units",
      "args": null,
      "concreteType": "UnitConnection",
      "kind": "LinkedField",
      "name": "__unitsOfSector_units_connection",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "UnitEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": null,
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v1/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "kind",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "validFrom",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "__typename",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "cursor",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PageInfo",
          "kind": "LinkedField",
          "name": "pageInfo",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "hasNextPage",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "endCursor",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    }
  ],
  "type": "Sector",
  "abstractKey": "__isSector"
};
})();

(node as any).hash = "3fc759aaff70ca601f0a4bd3e84a29f4";

export default node;
