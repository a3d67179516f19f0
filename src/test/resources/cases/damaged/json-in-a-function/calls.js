callback({"Sid":"a1","Direction":"inbound","Leg2Status":"busy"});
