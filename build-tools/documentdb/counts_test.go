package main

import (
	"context"
	"fmt"
	"math"
	"testing"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/bson/primitive"
	"go.mongodb.org/mongo-driver/mongo/options"
)

func TestACountIsOfWhatIsFound(t *testing.T) {
	db, _ := serve(t, t.TempDir())
	in := func(values ...any) bson.M { return bson.M{"$in": values} }
	all := func(filters ...any) bson.M { return bson.M{"$and": filters} }

	for _, each := range []struct {
		filter bson.M
		fit    int64
	}{
		{bson.M{}, 7},
		{bson.M{"user": in(ana, ana.Hex())}, 3},
		{bson.M{"user": ana}, 2},
		{bson.M{"user": ana.Hex()}, 1},
		{bson.M{"user": bson.M{"$ne": nil}}, 5},
		{bson.M{"user": bson.M{"$ne": ana}}, 5},
		{bson.M{"user": nil}, 2},
		{bson.M{"status": in("completed", nil)}, 5},
		{all(bson.M{"status": bson.M{"$nin": bson.A{"completed", "odd"}}}, bson.M{"status": bson.M{"$ne": nil}}), 1},
		{bson.M{"rgh": bson.M{"$gte": "12", "$lt": "12\uffff"}}, 3},
		{bson.M{"rgh": bson.M{"$gte": "12<", "$lt": "12<\uffff"}}, 1},
		{bson.M{"rgh": bson.M{"$gte": "1234", "$lt": "12345"}}, 1},
		{bson.M{"rgh": int32(1_000_000)}, 2},
		{bson.M{"rgh": true}, 1},
		{bson.M{"$or": bson.A{bson.M{"rgh": "1234"}, bson.M{"rgh": int64(1_000_000)}}}, 3},
		{bson.M{"$or": bson.A{bson.M{"rgh": "1234"}, bson.M{"rgh": bson.M{"$type": "bool"}}}}, 2},
		{bson.M{"outcome.value": "confirmed"}, 1},
		{bson.M{"outcome.value": nil}, 6},
		{all(bson.M{"user": "other"}, bson.M{"outcome.value": "confirmed"}), 0},
		{bson.M{"_id": bson.M{"$gt": idOf(2)}, "user": in(ana, ana.Hex())}, 1},
		{bson.M{"_id": bson.M{"$lte": idOf(2)}}, 2},
		{bson.M{"missing": "none"}, 0},
	} {
		t.Run(fmt.Sprint(each.filter), func(t *testing.T) { finds(t, inserted(t, db), each.filter, each.fit) })
	}
}

func TestNothingIsFoundHoweverItIsWritten(t *testing.T) {
	db, _ := serve(t, t.TempDir())
	nothings := []any{int32(0), int64(0), 0.0, math.Copysign(0, -1)}

	var more []bson.D
	for _, each := range append(nothings, primitive.DateTime(0), "0", false, nil, 1) {
		more = append(more, bson.D{{Key: "number", Value: each}})
	}

	collection := inserted(t, db, more...)

	for _, each := range nothings[:2] {
		finds(t, collection, bson.M{"number": each}, 4)
	}
}

func TestADocumentIsFoundByTheNumberThatIsItsID(t *testing.T) {
	db, _ := serve(t, t.TempDir())
	collection := db.Collection("numbered")

	for number := range int64(3) {
		if _, err := collection.InsertOne(context.Background(), bson.M{"_id": number}); err != nil {
			t.Fatal(err)
		}
	}

	for number, fit := range map[int64]int64{0: 1, 2: 1, 3: 0} {
		finds(t, collection, bson.M{"_id": number}, fit)
	}
}

func TestACountLooksIntoArrays(t *testing.T) {
	db, _ := serve(t, t.TempDir())
	collection := inserted(t, db, bson.D{{Key: "outcome", Value: bson.A{bson.M{"value": "confirmed"}}}})

	finds(t, collection, bson.M{"outcome.value": "confirmed"}, 2)
	finds(t, collection, bson.M{"outcome.value": bson.M{"$ne": "confirmed"}}, 6)
}

func TestACountEndsAtItsLimit(t *testing.T) {
	db, _ := serve(t, t.TempDir())
	collection := inserted(t, db)

	for limit, counts := range map[int64]int64{1: 1, 3: 3, 100: 7} {
		found, err := collection.CountDocuments(context.Background(), bson.M{}, options.Count().SetLimit(limit))
		if err != nil || found != counts {
			t.Errorf("up to %d: %d, %v", limit, found, err)
		}
	}
}
