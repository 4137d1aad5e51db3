module github.com/shanhaixingchen/edgekit

go 1.21
