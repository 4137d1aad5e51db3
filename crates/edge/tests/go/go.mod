module guests

go 1.21

require github.com/shanhaixingchen/edgekit v0.0.0

replace github.com/shanhaixingchen/edgekit => ../../../../sdk/go
